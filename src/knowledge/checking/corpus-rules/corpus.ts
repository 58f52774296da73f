/** All articles of a folder together, with what the rules over them look things up in. */
import { linkResolver, type ResolveLink } from '../../answering/related.ts';
import type { ArticleSource } from '../../articles/article-source.ts';
import { partOf, type Article, type DeclaredLink, type Slug } from '../../articles/article.ts';
import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import type { Place } from '../../articles/finding.ts';
import type { MarkdownNotice } from '../../articles/markdown/markdown-notices.ts';
import { articleText } from '../../indexing/article-text.ts';
import { buildIndex } from '../../indexing/index-builder.ts';
import type { Synonyms } from '../../language/synonyms.ts';
import type { TermIndex } from '../../indexing/term-index.ts';
import { labelsIn, type PageParts } from './page-parts.ts';

/** An article, and the places in its file that rules over the corpus point at. */
export interface CheckedArticle {
  readonly article: Article;
  /** Path below the content folder, as the disk spells it. */
  readonly file: string;
  /** How others are told of it: its file, and behind a # its heading where the file holds several. */
  readonly name: string;
  readonly titlePlace: Place;
  /** The first line when the file gives none; likewise `aliasesPlace`. */
  readonly urlPlace: Place;
  readonly aliasesPlace: Place;
  /** Every Markdown link, with the address as written. */
  readonly links: readonly (MarkdownNotice & { readonly kind: 'link' })[];
  /** Those whose address the text does not give; mostly none. */
  readonly undefinedReferences: readonly (MarkdownNotice & {
    readonly kind: 'undefined-reference';
  })[];
  /** Of its file. */
  readonly parts: PageParts;
  /** What addresses of its site call its page (`id` and `slug` of Docusaurus and Hugo); mostly none. */
  readonly siteNames: readonly string[];
  /** As `labelsIn`; mostly none. */
  readonly labels: readonly string[];
}

export interface Corpus {
  /** Sorted by slug. The number of an article in `index` is its position here. */
  readonly articles: readonly CheckedArticle[];
  /** The same, and after them the files that are refused but could be read: they have mistakes of their own. */
  readonly seen: readonly CheckedArticle[];
  readonly bySlug: ReadonlyMap<Slug, CheckedArticle>;
  /** Files that are no articles because of what is wrong with them. */
  readonly refusedFiles: ReadonlySet<string>;
  /** Paths of files of other kinds, as `CheckedArticle.file`. */
  readonly otherFiles: ReadonlySet<string>;
  /** As `LibraryOptions.siteUrl`. */
  readonly siteUrl: string | null;
  /** Among all that were seen: a link to a refused file is right once that is mended. */
  readonly resolve: ResolveLink;
  readonly index: TermIndex;
  /** As `LibraryOptions.synonyms`. */
  readonly synonyms: Synonyms;
}

/** Keeps of a file's source what the corpus rules need, and lets go of the rest. */
export function checkedArticle(
  article: Article,
  source: ArticleSource,
  parts: PageParts,
): CheckedArticle {
  const { file, titlePlace, frontMatter, notices } = source;
  return {
    article,
    file,
    name: nameOf(article, file),
    titlePlace,
    urlPlace: frontMatter.placeOf('url'),
    aliasesPlace: frontMatter.placeOf(frontMatter.values.has('aliases') ? 'aliases' : 'alias'),
    links: notices.filter((notice) => notice.kind === 'link'),
    undefinedReferences: notices.filter((notice) => notice.kind === 'undefined-reference'),
    parts,
    labels: labelsIn(source),
    siteNames: ['id', 'slug'].flatMap((key) => siteNameIn(frontMatter.values.get(key))),
  };
}

/** The last part of an address; a number counts the articles of an export and is no name. */
function siteNameIn(value: unknown): string[] {
  const name = textOf(value)?.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return /\p{L}/u.test(name) ? [name] : [];
}

function nameOf(article: Article, file: string): string {
  const part = partOf(article);
  return part === null ? file : `${file}#${part.anchor}`;
}

/**
 * @param checked - Articles that the bot would use.
 * @param drafts - What could be read of files that it would not; a title may be empty.
 */
export function corpusOf(
  checked: readonly CheckedArticle[],
  drafts: readonly CheckedArticle[],
  refusedFiles: ReadonlySet<string>,
  { siteUrl, synonyms, otherFiles }: Pick<Corpus, 'siteUrl' | 'synonyms' | 'otherFiles'>,
): Corpus {
  const bySlug = (a: CheckedArticle, b: CheckedArticle): number =>
    a.article.slug < b.article.slug ? -1 : 1;
  const articles = checked.toSorted(bySlug);
  const seen = [...articles, ...drafts.toSorted(bySlug)];
  const plain = articles.map(({ article }) => article);
  return {
    articles,
    seen,
    bySlug: new Map(articles.map((one) => [one.article.slug, one])),
    refusedFiles,
    otherFiles,
    siteUrl,
    resolve: eachOnce(
      linkResolver(
        seen.map(({ article }) => article),
        siteUrl,
      ),
    ),
    index: buildIndex(plain.map(articleText)),
    synonyms,
  };
}

/** Three rules ask for the same links. */
function eachOnce(resolve: ResolveLink): ResolveLink {
  const targets = new Map<DeclaredLink, Article | undefined>();
  return (link) => {
    if (!targets.has(link)) targets.set(link, resolve(link));
    return targets.get(link);
  };
}
