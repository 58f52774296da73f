/** Front matter and text of a file → article. */
import type { ArticleParts } from './article-parts.ts';
import type { Article, DeclaredLink } from './article.ts';
import { askedQuestions } from './asked-questions.ts';
import { DAY_FIELDS, readDay } from './day.ts';
import { declaredLinks } from './declared-links.ts';
import { anchorOf } from './faq/anchors.ts';
import type { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { taxonomiesIn } from './front-matter/taxonomies.ts';
import { languageOfArticle, translationOf } from './language-of-article.ts';
import { pageNamed, relativeLink, safeUrl, slugOf } from './links.ts';
import type { MarkdownLink } from './markdown/markdown.ts';
import { plainText } from './markdown/portable-markdown.ts';
import { withoutNumber } from './numbered-folders.ts';
import type { PageProperties } from './page-properties.ts';
import { pictureOf } from './pictures.ts';
import type { ReadingSettings } from './reading-settings.ts';
import { sourcesOfFrontMatter } from './sources.ts';
import { wikiPage } from './syntaxes/wiki-links.ts';

/** @param text - Null when it could not be read: then the article is what its front matter says. */
export function articleOf(
  file: string,
  fields: FrontMatterFields,
  frontMatter: FrontMatter,
  properties: PageProperties,
  text: ArticleParts | null,
  settings: ReadingSettings,
): Article {
  const slug = slugOf(file);
  const taxonomies = taxonomiesIn(frontMatter);
  const categories = [...categoriesIn(file, fields), ...taxonomies.categories];
  return {
    slug,
    ...(file === `${slug}.md` ? {} : { file }),
    title: text?.title ?? '',
    subject: fields.text('subject') ?? categories[0] ?? firstFolder(file),
    language: languageOfArticle(file, fields, text, settings.language),
    translationOf: translationOf(file, fields),
    url: addressOf(fields),
    aliases: [...fields.names('aliases'), ...fields.names('alias'), ...properties.aliases],
    keywords: [
      ...['keywords', 'keyword', 'tags'].flatMap((key) => fields.names(key)),
      ...properties.tags,
      ...taxonomies.tags,
    ],
    askedAs: askedQuestions(frontMatter),
    updated: DAY_FIELDS.map((key) => dayIn(fields.text(key))).find((day) => day !== null) ?? null,
    sources: [...sourcesOfFrontMatter(fields), ...(text?.sources ?? [])],
    licence: fields.text('licence') ?? fields.text('license') ?? settings.licence,
    picture: pictureOf(fields),
    declaredLinks: [...declaredLinks(frontMatter), ...linksToArticles(file, text?.links ?? [])],
    blocks: text?.blocks ?? [],
  };
}

/** `permalink` is Jekyll's and Eleventy's name for it; one with placeholders is made up when the site is built, `false` is none. */
function addressOf(fields: FrontMatterFields): string | null {
  const url = fields.text('url');
  if (url !== null) return safeUrl(url);
  const permalink = fields.isFalse('permalink') ? null : fields.text('permalink');
  return permalink === null || /[:{]/.test(permalink.replace(/^https?:/, ''))
    ? null
    : safeUrl(permalink);
}

function linksToArticles(file: string, links: readonly MarkdownLink[]): DeclaredLink[] {
  return links.flatMap(({ url, text, line }): DeclaredLink[] => {
    const page = wikiPage(url);
    if (page !== null) {
      // The page may lie in any folder: it is looked up by its path, its name, its title.
      const { slug, name, heading } = page;
      const anchor = anchorOf(heading ?? '');
      const place = anchor === '' ? {} : { anchor };
      return [{ title: name, url: null, fileName: name, slug, ...place, line }];
    }
    const target = relativeLink(file, url);
    if (target.kind !== 'article') return [];
    const { kind: _, ...slugs } = target;
    // A path from the root of a site may be the `url` of an article.
    const onSite = url.startsWith('/') ? safeUrl(url) : null;
    return [{ title: plainText(text), url: onSite, fileName: pageNamed(url), ...slugs, line }];
  });
}

/** A post of Jekyll, which Hexo and others name without a day. */
const JEKYLL_POST = /(?:^|\/)_posts\/(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]*$/;

/** Jekyll alone reads `boats wood` as two. */
function categoriesIn(file: string, fields: FrontMatterFields): string[] {
  const names = fields.names('categories');
  const [name] = names;
  const isText = names.length === 1 && fields.isText('categories');
  return isText && name !== undefined && JEKYLL_POST.test(file) ? name.split(/\s+/) : names;
}

function dayIn(text: string | null): string | null {
  return text === null ? null : readDay(text);
}

function firstFolder(file: string): string | null {
  const [folder, ...rest] = file.split('/');
  return rest.length === 0 || folder === undefined ? null : withoutNumber(folder).normalize('NFC');
}
