/** Imported articles → files with different names, linked to one another. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Root } from 'mdast';
import { yamlText } from '../../bot/messages/yaml-text.ts';
import type { ImportedArticle } from './imported-article.ts';
import { relink } from './relink.ts';

export interface ArticleFile {
  /** Below the folder it goes to, `/` between folders, with `.md`. */
  readonly file: string;
  readonly from: string;
  readonly title: string;
  readonly text: string;
}

export function articleFiles(articles: readonly ImportedArticle[]): readonly ArticleFile[] {
  const names = distinct(articles.map(({ wishedName }) => wishedName));
  const named = articles.map((article, at) => ({ ...article, file: `${names[at]}.md` }));
  // The first part of a page stands for all of it.
  const pages = new Map(
    named.toReversed().flatMap(({ page, file }) => (page === null ? [] : [[page.file, file]])),
  );
  return named.map((article) => {
    const { file, from, title } = article;
    return {
      file,
      from,
      title,
      text: `${frontMatter(article)}\n${markdown(relink(article, pages))}`,
    };
  });
}

/** The second of a name gets a 2, which no other may wish for itself. */
function distinct(wished: readonly string[]): readonly string[] {
  const taken = new Set(wished);
  const first = new Set<string>();
  const next = new Map<string, number>();
  return wished.map((name) => {
    if (!first.has(name)) {
      first.add(name);
      return name;
    }
    let number = next.get(name) ?? 2;
    while (taken.has(`${name}-${number}`)) number += 1;
    next.set(name, number + 1);
    taken.add(`${name}-${number}`);
    return `${name}-${number}`;
  });
}

function frontMatter({ title, details, from }: ImportedArticle): string {
  const { subject, url, keywords, language, updated } = details;
  return [
    '---\n',
    `title: ${yamlText(title)}\n`,
    subject === null ? '' : `subject: ${yamlText(subject)}\n`,
    url === null ? '' : `url: ${yamlText(url)}\n`,
    keywords.length === 0 ? '' : `keywords: [${keywords.map(yamlText).join(', ')}]\n`,
    language === null ? '' : `language: ${yamlText(language)}\n`,
    updated === null ? '' : `updated: ${updated}\n`,
    `imported_from: ${yamlText(from)}\n`,
    '---\n',
  ].join('');
}

/** What was text there would be a template tag in an article, and so not be shown. */
const TEMPLATE_TAGS: Unsafe[] = [
  { character: '{', after: '\\{' },
  { character: '{', before: '\\{' },
  { character: '%', before: '\\{' },
].map((pattern) => ({ ...pattern, inConstruct: 'phrasing' as const }));

/** Signs that need no escape in a list or a table stay as people type them. */
function markdown(body: Root): string {
  return toMarkdown(body, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '*',
    unsafe: TEMPLATE_TAGS,
  });
}
