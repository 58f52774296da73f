/**
 * An opened article as a message: whole when it fits, else a page of it, its sources on the last, and
 * there the way on to related articles.
 *
 * How many pages there are depends on the article alone, so that a page number keeps its meaning for
 * as long as the file stays as it is.
 */
import type { Article, ArticleReference, RelatedArticle } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { correctionButtons, isLinkable, linkButton, pageButtons } from './buttons.ts';
import { discordBlock } from '../markdown/discord-block.ts';
import { evenPagesOf } from '../markdown/pages.ts';
import { pageOf, pageWords } from './page-of.ts';
import { detailsParts, staleParts } from './article-details.ts';
import { heading, articleText } from './part.ts';
import { relatedParts } from './related.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { sourceBlocks } from './sources.ts';
import { PLAIN, type Surroundings } from './surroundings.ts';
import type { Words } from '../words/words.ts';

export interface OpenedArticle {
  readonly article: Article;
  readonly reference: ArticleReference;
  readonly related: readonly RelatedArticle[];
}

/** @param page - Counted from 0; past the end, the last page is shown. */
export function articlePageReply(
  { article, reference, related }: OpenedArticle,
  page = 0,
  surroundings: Surroundings = PLAIN,
): Reply {
  const { words } = surroundings;
  const shown = pageOf(articlePages(article, words), 1, page);
  const [onPage = ''] = shown.onPage;
  const isFirst = shown.page === 0;
  const isLast = shown.page === shown.pageCount - 1;
  const url = isLinkable(reference.url) ? reference.url : null;

  return replyOf(
    ANSWER_COLOUR,
    heading(article.title, url),
    isFirst ? staleParts(reference, surroundings) : [],
    articleText(onPage),
    isLast ? relatedParts(related, words) : [],
    // The sources stand on the last page.
    detailsParts({ ...reference, sources: [] }, pageWords(shown, words), words),
    buttonRows([
      ...pageButtons(
        shown,
        (target) => ({ verb: 'turn-article', article: keyOf(article.slug), page: target }),
        words,
      ),
      ...(url === null ? [] : [linkButton(words.say('button.site'), url)]),
      ...correctionButtons(reference, surroundings),
    ]),
  );
}

/** Longest page, in UTF-16 units, and in bytes where that counts for more. */
const PAGE = 2500;
const PAGE_BYTES = 5900;
/** Longest page whatever its script: no unit of UTF-16 takes more than three bytes. */
const PAGE_OF_ANY_SCRIPT = 1800;

/** Texts of the pages, at least one unless the article has no text that shows. */
export function articlePages({ blocks, sources }: Article, words: Words): string[] {
  const shown = blocks.map(discordBlock);
  const ending = sourceBlocks(sources, words);
  const pages = evenPagesOf(shown, PAGE, ending);
  return pages.every((page) => Buffer.byteLength(page) <= PAGE_BYTES)
    ? pages
    : evenPagesOf(shown, PAGE_OF_ANY_SCRIPT, ending);
}
