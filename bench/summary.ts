/**
 * How often does the answer stand in the summary, and how long does a summary take?
 *
 *     npx tsx bench/summary.ts --data DIR [--questions FILE --content DIR] [--half tuning]
 *
 * `DIR` holds paragraphs with a title, questions and known answers (`corpus.jsonl`,
 * `queries.jsonl`, `qrels.tsv`, `answers.jsonl`); the paragraphs of a title are joined into one
 * essay. `FILE` holds labelled questions of our own articles with the sentence or point that
 * answers. Both are measured on the half that nothing was tuned on.
 */
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLibrary } from '../src/knowledge/index.ts';
import { readArticles } from '../src/content/reading/read-articles.ts';
import { parseSynonyms, SYNONYMS_FILE } from '../src/knowledge/language/synonyms-file.ts';
import { readEssays, type EssayQuestion } from './summary/essays.ts';
import { articleText } from '../src/knowledge/indexing/article-text.ts';
import { buildIndex } from '../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../src/knowledge/matching/searcher.ts';
import { folded } from './summary/folded.ts';
import { halfOf, type Half } from '../src/cli/evaluation/labelled-questions.ts';
import { baselines, ours, type Summarizer } from './summary/summarizers.ts';
import { measureOwnContent } from './summary/own-content.ts';
import { table } from './summary/table.ts';

const LENGTHS = [600, 1200] as const;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    questions: { type: 'string' },
    content: { type: 'string', default: 'content' },
    half: { type: 'string', default: 'measuring' },
  },
});
const half: Half = values.half === 'tuning' ? 'tuning' : 'measuring';

if (values.data !== undefined) {
  const { articles, questions } = await readEssays(values.data);
  const library = createLibrary(articles, { siteUrl: null });
  const asked = questions.filter(({ question }) => halfOf(question) === half);
  const rows = [...baselines, ours(library)].flatMap((summarizer) => [
    [
      `${summarizer.name}, article given`,
      ...LENGTHS.map((length) => share(asked, summarizer, length)),
    ],
  ]);
  const searcher = new Searcher(buildIndex(articles.map(articleText)));
  const found = asked.map((entry) => {
    const [first] = searcher.search(entry.question, 1).hits;
    return { ...entry, article: articles[first?.article ?? 0] ?? entry.article };
  });
  const right = found.filter(
    ({ article }, position) => article === asked[position]?.article,
  ).length;
  rows.push([
    'ours, article found by the question',
    ...LENGTHS.map((length) => share(found, ours(library), length)),
  ]);
  write(
    `${asked.length} questions (${half} half) on ${articles.length} essays; ` +
      `the article found for ${percent(right / asked.length)}`,
  );
  write(table(['answer in the summary', ...LENGTHS.map(String)], rows));
  write(`median ${medianMilliseconds(asked, ours(library)).toFixed(2)} ms a summary`);
}
if (values.questions !== undefined) {
  const content = await readArticles(values.content, disk);
  if (content.kind === 'unreadable')
    throw new RangeError(`Expected a folder of articles, got ${values.content}`);
  const library = createLibrary(content.content.articles, {
    siteUrl: null,
    synonyms: parseSynonyms(
      await disk.readFile(join(values.content, SYNONYMS_FILE), 'utf8').catch(() => ''),
    ).synonyms,
  });
  write(await measureOwnContent(library, values.questions, half));
}

/** Share of the questions whose summary holds one of the answers. */
function share(
  questions: readonly EssayQuestion[],
  { summarize }: Summarizer,
  length: number,
): string {
  const holding = questions.filter(({ article, question, answers }) => {
    const summary = folded(summarize(article, question, length));
    return answers.some((answer) => summary.includes(folded(answer)));
  });
  return (holding.length / questions.length).toFixed(3);
}

function medianMilliseconds(
  questions: readonly EssayQuestion[],
  { summarize }: Summarizer,
): number {
  const times = questions.slice(0, 500).map(({ article, question }) => {
    const start = performance.now();
    summarize(article, question, 600);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function percent(share_: number): string {
  return `${(100 * share_).toFixed(1)} %`;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
