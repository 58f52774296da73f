/**
 * One file of questions and answers → an article for each.
 *
 * What the file says before its first question is an article as well, under the name of the file, where
 * it is any text; a question's name is that of the file with its anchor. What the front matter says
 * holds for all of them, but for the other names of the file, which belong to its beginning.
 */
import type { ArticleSource } from '../article-source.ts';
import type { Article, Heading, Slug } from '../article.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { FrontMatterFields } from '../front-matter/front-matter-fields.ts';
import { plainText } from '../markdown/portable-markdown.ts';
import { questionWithoutAnswer, titleFromFileName } from '../reading-errors.ts';
import { sourcesOfFrontMatter, sourcesOfSection } from '../sources.ts';
import { isSpecialHeading, takeSection } from '../special-sections.ts';
import { titleOfFile } from '../title-words.ts';
import { anchorsOf } from './anchors.ts';
import { emptyHeadings } from './empty-headings.ts';
import { isQuestion, questionLevel } from './question-level.ts';
import { questionLinks } from './question-links.ts';
import { byStretch, hasText, isTold, stretchesOf, toldBlocks, type Stretch } from './stretches.ts';

export interface ParsedArticle {
  readonly article: Article;
  /** Each notice of the file is with one of its articles. */
  readonly source: ArticleSource;
}

export interface SplitFile {
  /** At least one, in the order of the file. */
  readonly articles: readonly ParsedArticle[];
  /** The file's beginning has text, and so is one of them. */
  readonly hasBeginning: boolean;
  readonly findings: readonly Finding[];
}

/**
 * In characters, for all articles of a file together: far above any list of questions, and far below
 * what would slow the bot down when a front matter of a megabyte holds for a thousand of them.
 */
const MOST_REPEATED = 4_000_000;

/**
 * @param whole - The file as one article.
 * @returns Null where no heading has text under it.
 */
export function splitFaq(whole: Article, source: ArticleSource): SplitFile | null {
  const level = questionLevel(source.blocks);
  if (level === null) return null;
  const stretches = stretchesOf(source.blocks, level.depth);
  const isQuestionAsTitle =
    source.titlePlace.line === source.titleHeading?.line &&
    stretches.some(({ heading }) => heading === source.titleHeading);
  const titleHeading = isQuestionAsTitle ? null : source.titleHeading;
  const title = isQuestionAsTitle ? titleOfFile(source.file) || whole.title : whole.title;
  const [beginning] = stretches;
  const hasBeginning = beginning !== undefined && hasText(beginning);
  const told = stretches.filter(isTold);
  const empty = emptyHeadings(stretches, titleHeading);
  const names = empty.filter((heading) => isNameOfFile(heading, source));
  const titles = [title, ...names.map(titleOf)] as const;
  const articles = articlesOf({ whole, source, stretches, told, titles, hasBeginning });
  const [above, ...notices] = byStretch(source.notices, told);
  return {
    articles: told.flatMap((stretch, at) => {
      const article = articles[at];
      if (article === undefined) return [];
      const place = stretch.heading === null ? source.titlePlace : placeOf(source, stretch.heading);
      const ofAll = at === 0 ? above : [];
      const own = { titlePlace: place, blocks: stretch.blocks };
      return [
        { article, source: { ...source, ...own, notices: [...ofAll, ...(notices[at] ?? [])] } },
      ];
    }),
    hasBeginning,
    findings: [
      ...(isQuestionAsTitle && hasBeginning
        ? [finding(titleFromFileName, placeOf(source, { line: beginning.start }), { title })]
        : []),
      ...empty
        .filter((heading) => !names.includes(heading))
        .map((heading) =>
          finding(questionWithoutAnswer, placeOf(source, heading), { question: titleOf(heading) }),
        ),
    ],
  };
}

interface FileOfQuestions {
  readonly whole: Article;
  readonly source: ArticleSource;
  readonly stretches: readonly Stretch[];
  /** Those of which articles are made. */
  readonly told: readonly Stretch[];
  /** The title of the file, and other names that it has for all of it. */
  readonly titles: readonly [string, ...string[]];
  readonly hasBeginning: boolean;
}

const NOTHING = { sources: [], linksAbove: [], linksBelow: [], keywords: [] };

/** One for each stretch that is told, in their order. */
function articlesOf(file: FileOfQuestions): Article[] {
  const { whole, source, stretches, told, titles, hasBeginning } = file;
  const headings = source.blocks.filter((block) => block.kind === 'heading');
  const anchors = anchorsOf(headings, source.frontMatter);
  const links = questionLinks(whole, source, stretches);
  const shared = {
    sources: [
      ...sourcesOfFrontMatter(new FrontMatterFields(source.frontMatter)),
      ...stretches.filter(isOfSources).flatMap(({ blocks }) => sourcesOfSection(blocks)),
    ],
    linksAbove: links.above,
    linksBelow: links.below,
    // A question leaves unsaid what the page is about.
    keywords: [
      ...whole.keywords,
      ...(hasBeginning ? [] : [...whole.aliases, ...whole.askedAs.map(({ question }) => question)]),
      ...titles,
    ],
  };
  const isLittle = repeated(shared, told) <= MOST_REPEATED;
  return told.map((stretch, at) => {
    const { heading } = stretch;
    const ofAll = isLittle || at === 0 ? shared : NOTHING;
    const written = toldBlocks(stretch).filter((block) => block !== source.titleHeading);
    const { section, rest } = takeSection(written, 'sources');
    const own = {
      ...whole,
      sources: [...ofAll.sources, ...sourcesOfSection(section)],
      declaredLinks: [...ofAll.linksAbove, ...links.of(stretch), ...ofAll.linksBelow],
      blocks: takeSection(rest, 'related').rest,
    };
    if (heading === null) return { ...own, title: titles[0] };
    const anchor = anchors.get(heading) ?? '';
    const above = isLittle ? stretch.above.map(titleOf) : [];
    return {
      ...own,
      slug: `${whole.slug}#${anchor}` as Slug,
      file: source.file,
      title: titleOf(heading),
      url: whole.url === null ? null : withAnchor(whole.url, anchor),
      translationOf: null,
      aliases: [],
      askedAs: [],
      keywords: [...new Set([...ofAll.keywords, ...above])],
    };
  });
}

/** Some write the name of the page once more above its questions, at their level. */
function isNameOfFile(heading: Heading, { blocks }: ArticleSource): boolean {
  return heading === blocks[0] && !isQuestion(heading);
}

/** Characters of what is the same in all articles of the file, in all of them together. */
function repeated(shared: object, told: readonly Stretch[]): number {
  const ofHeadings = told.flatMap(({ above }) => above.map(({ text }) => text.length));
  return ofHeadings.reduce(
    (sum, length) => sum + length,
    JSON.stringify(shared).length * told.length,
  );
}

function withAnchor(url: string, anchor: string): string {
  return `${url.replace(/#.*$/, '')}#${encodeURIComponent(anchor)}`;
}

function isOfSources({ kind, heading }: Stretch): boolean {
  return kind === 'special' && heading !== null && isSpecialHeading(heading, 'sources');
}

function titleOf({ text }: Pick<Heading, 'text'>): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

function placeOf({ file }: ArticleSource, { line }: Pick<Heading, 'line'>): Place {
  return { file, line, column: 1 };
}
