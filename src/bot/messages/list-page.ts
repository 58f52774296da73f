/** A list that moderators turn the pages of, made anew for each page. */
import { pageButtons } from './buttons.ts';
import type { ListVerb } from './custom-id.ts';
import { pageOf, pageWords } from './page-of.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

export interface ListPage<Item> {
  readonly title: string;
  /** Paragraphs above the items, on each page. */
  readonly above?: readonly string[];
  readonly items: readonly Item[];
  /** Said when there are no items. */
  readonly none: string;
  /** An item as Markdown; called for those of the page alone. */
  readonly shown: (item: Item, number: number) => string;
  /** Integer, at least 1; with the longest items and paragraphs a page must fit into a message. */
  readonly perPage: number;
  readonly verb: ListVerb;
  /** Below the items, after the number of the page. */
  readonly remark?: string;
}

/** @param page - Counted from 0; past the end, the last page is shown. */
export function listPageReply<Item>(list: ListPage<Item>, page: number, words: Words): Reply {
  const { verb, above = [], remark = null } = list;
  const shown = pageOf(list.items, list.perPage, page);
  const { onPage, start } = shown;
  return replyOf(
    ANSWER_COLOUR,
    heading(list.title),
    text(
      [
        ...above,
        ...(onPage.length === 0
          ? [list.none]
          : onPage.map((item, at) => list.shown(item, start + at + 1))),
      ].join('\n\n'),
    ),
    small(pageWords(shown, words), remark),
    buttonRows(pageButtons(shown, (target) => ({ verb, page: target }), words)),
  );
}
