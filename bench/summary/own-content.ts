/** The same on our own articles, with labelled questions. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { plainText, sectionsOf, type Article, type Library } from '../../src/knowledge/index.ts';
import { folded } from './folded.ts';
import { halfOf, type Half } from '../../src/cli/evaluation/labelled-questions.ts';
import { baselines, ours, type Summarizer } from './summarizers.ts';
import { table } from './table.ts';

const LENGTH = 600;

interface Labelled {
  readonly question: string;
  readonly article: Article;
  /** A sentence or point of the article. */
  readonly answer: string;
}

/** @param file - Labelled questions in YAML; those without `answer` or without their article are passed over. */
export async function measureOwnContent(
  library: Library,
  file: string,
  half: Half,
): Promise<string> {
  const all = labelledIn(await readFile(file, 'utf8'), library);
  const asked = all.filter(({ question }) => halfOf(question) === half);
  const rows = [...baselines, ours(library)].map((summarizer) => [
    summarizer.name,
    share(asked, (entry) => holds(summarizer, entry)),
  ]);
  const overviews = library.articles.filter((article) => pointsOf(article) >= 2);
  return [
    `${asked.length} of ${all.length} labelled particular questions (${half} half), article given`,
    table([`answer in the summary`, String(LENGTH)], rows),
    `every point shown to the title as a question: ${share(overviews, (article) => showsAll(library, article))} ` +
      `of ${overviews.length} articles of points`,
    ...(half === 'measuring' ? [] : missedIn(asked, library)),
  ].join('\n');
}

function labelledIn(yaml: string, library: Library): Labelled[] {
  // The file is ours to trust: a bench that reads a broken one should stop.
  const entries = parse(yaml) as readonly {
    readonly question: string;
    readonly expect?: readonly string[];
    readonly answer?: string;
  }[];
  return entries.flatMap(({ question, expect, answer }) => {
    const article = library.articles.find(({ slug }) => slug === expect?.[0]);
    return article === undefined || answer === undefined ? [] : [{ question, article, answer }];
  });
}

/** Nobody sees a question of the half that measures: it would be a hint what to change. */
function missedIn(asked: readonly Labelled[], library: Library): string[] {
  return asked
    .filter((entry) => !holds(ours(library), entry))
    .map(({ question, article }) => `  missed: ${question} (${article.slug})`);
}

/** An answer may be labelled as the author wrote it, with its marks. */
function holds({ summarize }: Summarizer, { question, article, answer }: Labelled): boolean {
  return folded(summarize(article, question, LENGTH)).includes(folded(plainText(answer)));
}

function pointsOf(article: Article): number {
  const items = sectionsOf(article).flatMap(({ blocks }) => blocks);
  return items.filter(
    (block) =>
      block.kind === 'item' && block.depth === 0 && block.head !== null && block.isRow !== true,
  ).length;
}

function showsAll(library: Library, article: Article): boolean {
  const { lines } = library.summarize(article, article.title, LENGTH);
  return lines.filter(({ kind }) => kind === 'point').length === pointsOf(article);
}

function share<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): string {
  return entries.length === 0 ? '–' : (entries.filter(test).length / entries.length).toFixed(3);
}
