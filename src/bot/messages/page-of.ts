/** Which page of a list or a text is shown, and its words. Pages are counted from 0. */
import type { Words } from '../words/words.ts';

export interface PagePlace {
  /** The page that is shown: the nearest there is to the one asked for, because a list may have shrunk. */
  readonly page: number;
  /** At least 1: a list without items has a page that says so. */
  readonly pageCount: number;
}

export interface Page<Item> extends PagePlace {
  /** How many items stand on the pages before. */
  readonly start: number;
  readonly onPage: readonly Item[];
}

/** @param perPage - Integer, at least 1. */
export function pageOf<Item>(items: readonly Item[], perPage: number, asked: number): Page<Item> {
  const pageCount = Math.max(1, Math.ceil(items.length / perPage));
  const page = Math.max(0, Math.min(asked, pageCount - 1));
  const start = page * perPage;
  return { page, pageCount, start, onPage: items.slice(start, start + perPage) };
}

/** Null when there is one page. */
export function pageWords({ page, pageCount }: PagePlace, words: Words): string | null {
  return pageCount > 1 ? words.say('list.page', { page: page + 1, pages: pageCount }) : null;
}
