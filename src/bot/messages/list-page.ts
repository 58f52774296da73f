/** A list that moderators turn the pages of, made anew for each page. */
import { existingPage, pageButtons } from './buttons.ts';
import type { ListVerb } from './custom-id.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';

export interface ListPage<Item> {
  readonly title: string;
  /** Paragraphs above the items, on each page. */
  readonly above?: readonly string[];
  readonly items: readonly Item[];
  /** Said when there are no items. */
  readonly none: string;
  /** An item as Markdown; called for those of the page alone. */
  readonly shown: (item: Item, number: number) => string;
  /** Integer, at least 1; with the longest items and paragraphs a page must fit into a description. */
  readonly perPage: number;
  readonly verb: ListVerb;
  /** Below the items, after the number of the page. */
  readonly remark?: string;
}

/** @param page - Counted from 0; past the end, the last page is shown. */
export function listPageReply<Item>(list: ListPage<Item>, page: number): Reply {
  const { items, perPage, verb, above = [], remark } = list;
  const pageCount = Math.max(1, Math.ceil(items.length / perPage));
  const shown = existingPage(page, pageCount);
  const start = shown * perPage;
  const footer = [
    ...(pageCount > 1 ? [`page ${shown + 1} of ${pageCount}`] : []),
    ...(remark === undefined ? [] : [remark]),
  ];
  return replyOf(
    {
      color: ANSWER_COLOUR,
      title: list.title,
      description: [
        ...above,
        ...(items.length === 0
          ? [list.none]
          : items
              .slice(start, start + perPage)
              .map((item, at) => list.shown(item, start + at + 1))),
      ].join('\n\n'),
      ...(footer.length === 0 ? {} : { footer: { text: footer.join(' · ') } }),
    },
    pageButtons(shown, pageCount, (target) => ({ verb, page: target })),
  );
}
