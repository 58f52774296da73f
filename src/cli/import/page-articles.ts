/** A page of HTML, or a document that was made one → an article, or one for each of its parts. */
import { posix } from 'node:path';
import type { Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isQuestion, tidyTitle } from '../new-article/article-title.ts';
import { treeMarkdown } from './html-markdown.ts';
import { nothingOf, together, type Imported, type ImportedArticle } from './imported-article.ts';
import { detailsInHead, titleInHead } from './page-head.ts';
import { pageName } from './page-name.ts';
import { splitAtHeadings } from './split-headings.ts';
import { withWrittenStructure } from './word-structure.ts';

export interface PageText {
  /** Path below the source's folder, `/` between folders. */
  readonly file: string;
  readonly html: string;
  /** `word`: a document, in which `h1.title` is its title and each other `h1` may be a subject of its own. */
  readonly kind: 'web' | 'word';
}

/** So many questions as headings are a list of questions. */
const SEVERAL_QUESTIONS = 3;

/** @param split - Whether each heading of the highest level begins an article. */
export function pageArticles({ file, html, kind }: PageText, split: boolean): Imported {
  const tree = fromHtml(html);
  const main = treeMarkdown(mainPart(tree));
  const text = kind === 'word' ? withWrittenStructure(main) : main;
  const heading = titleHeading(text, kind === 'web' || select('h1.title', tree) !== undefined);
  const title =
    [heading === null ? '' : tidyTitle(toString(heading)), titleInHead(tree), wordsOf(file)].find(
      (one) => one !== null && one !== '',
    ) ?? file;
  const body = belowTitle(text, heading);
  if (toString(body).trim() === '') {
    return nothingOf(file, 'It has no text outside menus, forms and programs.');
  }
  const details = detailsInHead(tree);
  const whole: ImportedArticle = {
    from: file,
    title,
    details,
    wishedName: pageName(file),
    page: { file, address: details.url },
    body,
  };
  return split
    ? together(partsOf(whole))
    : { articles: [whole], leftOut: [], notes: noteOn(whole) };
}

/** The part that HTML itself calls the main one, else the only article, else the page without its header. */
function mainPart(tree: HtmlRoot): HtmlRoot {
  const main = select('main, [role=main]', tree) ?? select('article:only-of-type', tree);
  if (main !== undefined) return { type: 'root', children: [main] };
  const body = select('body', tree);
  if (body === undefined) return tree;
  const isHeaderOfSite = (node: HtmlRoot['children'][number]): boolean =>
    node.type === 'element' && node.tagName === 'header' && select('h1', node) === undefined;
  return { type: 'root', children: body.children.filter((node) => !isHeaderOfSite(node)) };
}

/** @param isFirst - Whether the first heading is the title also where others are as high. */
function titleHeading({ children }: Root, isFirst: boolean): Heading | null {
  const highest = children.filter((node) => node.type === 'heading' && node.depth === 1);
  const [first] = highest as Heading[];
  return first !== undefined && (isFirst || highest.length === 1) ? first : null;
}

/** The highest level is the title's: where others stand on it, all go down by one. */
function belowTitle({ children }: Root, title: Heading | null): Root {
  const below = children.filter((node) => node !== title);
  if (!below.some((node) => node.type === 'heading' && node.depth === 1)) {
    return { type: 'root', children: below };
  }
  const lowered = below.map((node) =>
    node.type === 'heading'
      ? { ...node, depth: Math.min(node.depth + 1, 6) as Heading['depth'] }
      : node,
  );
  return { type: 'root', children: lowered };
}

function partsOf(whole: ImportedArticle): Imported[] {
  const folder = posix.dirname(whole.wishedName);
  const one = (article: ImportedArticle): Imported => ({
    articles: [article],
    leftOut: [],
    notes: [],
  });
  return splitAtHeadings(whole.body).flatMap(({ heading, children }): Imported[] => {
    const body: Root = { type: 'root', children: [...children] };
    const isEmpty = toString(body).trim() === '';
    const title = heading === null ? '' : tidyTitle(toString(heading));
    if (title === '') return isEmpty ? [] : [one({ ...whole, body })];
    const from = `${whole.from}, ${title}`;
    if (isEmpty) return [nothingOf(from, 'It has no text. Write one, or remove the heading.')];
    const wishedName = posix.join(folder, pageName(title.replaceAll('/', ' ')));
    const details = { ...whole.details, subject: whole.title };
    return [one({ ...whole, from, title, details, wishedName, body })];
  });
}

function noteOn({ from, body }: ImportedArticle): string[] {
  const questions = body.children.filter(
    (node) => node.type === 'heading' && isQuestion(toString(node).trim()),
  );
  return questions.length < SEVERAL_QUESTIONS
    ? []
    : [`${from} has ${questions.length} questions as headings: --split makes an article of each.`];
}

/** `guide/lime_mortar.html` → `lime mortar`. */
function wordsOf(file: string): string {
  return tidyTitle(posix.basename(file, posix.extname(file)).replace(/[-_]+/g, ' '));
}
