/** What may come of asking the database. A sentence says what is wrong and what an operator can do. */

export interface NotStored {
  readonly kind: 'not-stored';
  readonly sentence: string;
}

export type WriteOutcome = { readonly kind: 'stored' } | NotStored;

/** `not-kept`: nothing was stored, because texts are never kept (`RETENTION_DAYS=0`). */
export type KeepOutcome = WriteOutcome | { readonly kind: 'not-kept' };

export type ReadOutcome<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'not-read'; readonly sentence: string };
