/** The file of a new article: everything but its text. */
import { yamlText } from '../../bot/messages/yaml-text.ts';
import { escapeText } from '../../knowledge/index.ts';

export type ArticleFormat = 'question' | 'essay';

export interface NewSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly year: string | null;
  readonly url: string | null;
}

export interface NewArticle {
  readonly id: number;
  /** One line of text. */
  readonly title: string;
  /** Null leaves it out. */
  readonly subject: string | null;
  /** Path on the site; null leaves it out. */
  readonly url: string | null;
  /** Null leaves it out. */
  readonly author: string | null;
  /** Name of the file, with `.md`. */
  readonly fileName: string;
  readonly sources: readonly NewSource[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * The text is left empty rather than filled with a sample: `missing-text` keeps an unfinished
 * article out of the answers, and a forgotten sample would be told to people as a fact.
 */
export function newArticleText(article: NewArticle, format: ArticleFormat): string {
  return format === 'question' ? questionText(article) : essayText(article);
}

function questionText(article: NewArticle): string {
  const { id, title, today, author } = article;
  return `---
_schema: default
id: ${id}
date: ${today}
title: >-
    ${title}
article_title: >-
    ${title}
date_format: MMM DD, YYYY
post_on_text: Posted on
seo:
  title: ${plainOrQuoted(title)}
  page_description: >-
  page_keywords: >-
${line('author', author)}question: >-
    ${title}
# All on one line below, indented; a line break is written \\n. Two sentences that answer the title,
# then points: \\n\\n1. **The head carries the answer**: …
answer: >-
    
${line('subject', article.subject)}file_name: ${article.fileName}
${line('url', article.url)}updated: ${today}
keywords: []
aliases: []
asked_as: []
${sourceLines(article.sources)}${relatedLines(article)}---

&nbsp;
`.replace(/ +$/gm, '');
}

function essayText(article: NewArticle): string {
  const { id, title, today, url, sources } = article;
  return `---
id: ${id}
date: ${today}
title: >-
    ${title}
${line('subject', article.subject)}${line('url', url)}updated: ${today}
keywords: []
aliases: []
asked_as: []
${sourceLines(sources)}${relatedLines(article)}---

# ${escapeText(title)}
`;
}

/** To be filled in, by address where articles have one; an entry that is left empty names nothing. */
function relatedLines({ url }: NewArticle): string {
  const key = url === null ? 'title' : 'url';
  return [1, 2, 3].map((number) => `related_article${number}:\n    ${key}:\n`).join('');
}

function line(key: string, text: string | null): string {
  return text === null ? '' : `${key}: ${plainOrQuoted(text)}\n`;
}

function sourceLines(sources: readonly NewSource[]): string {
  if (sources.length === 0) return 'sources: []\n';
  const entries = sources.map(({ title, publisher, year, url }) =>
    [
      `  - title: ${plainOrQuoted(title)}\n`,
      publisher === null ? '' : `    publisher: ${plainOrQuoted(publisher)}\n`,
      year === null ? '' : `    year: ${year}\n`,
      url === null ? '' : `    url: ${plainOrQuoted(url)}\n`,
    ].join(''),
  );
  return `sources:\n${entries.join('')}`;
}

/** Plain where it reads as text in YAML, else in quotation marks. */
function plainOrQuoted(text: string): string {
  const isPlain =
    /^[A-Za-z/](?:[\w .,()/'’?!-]|:(?=\/\/))*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain && text.trim() === text ? text : yamlText(text);
}
