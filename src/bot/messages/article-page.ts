/**
 * An opened article as a message: whole when it fits, else a page of it, its sources on the last.
 *
 * How many pages there are depends on the article alone, so that a page number keeps its meaning for
 * as long as the file stays as it is.
 */
import type { Article, ArticleReference, RelatedArticle } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { isLinkable, linkButton, pageButtons, relatedButtons } from './buttons.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { discordBlock } from '../markdown/discord-block.ts';
import { footerLine } from './footer.ts';
import { evenPagesOf } from '../markdown/pages.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { pageOf, pageWords } from './page-of.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { sourceBlocks } from './sources.ts';

export interface OpenedArticle {
  readonly article: Article;
  readonly reference: ArticleReference;
  readonly related: readonly RelatedArticle[];
}

/** @param page - Counted from 0; past the end, the last page is shown. */
export function articlePageReply({ article, reference, related }: OpenedArticle, page = 0): Reply {
  const shown = pageOf(articlePages(article), 1, page);
  const [description] = shown.onPage;
  const { url } = reference;

  return replyOf(
    {
      color: ANSWER_COLOUR,
      title: plainLine(article.title, DISCORD_LIMITS.embedTitle),
      ...(isLinkable(url) ? { url } : {}),
      ...(description === undefined ? {} : { description }),
      ...footerLine(reference.subject, pageWords(shown)),
    },
    [
      ...pageButtons(shown, (target) => ({
        verb: 'turn-article',
        article: keyOf(article.slug),
        page: target,
      })),
      ...(isLinkable(url) ? [linkButton('Read it on the site', url)] : []),
    ],
    relatedButtons(related),
  );
}

/** Descriptions of the pages, at least one unless the article has no text that shows. */
export function articlePages({ blocks, sources }: Article): string[] {
  return evenPagesOf(
    blocks.map(discordBlock),
    DISCORD_LIMITS.embedDescription,
    sourceBlocks(sources),
  );
}
