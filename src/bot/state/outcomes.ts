/** What may come of asking the database. A sentence says what is wrong and what an operator can do. */

import type { Told } from './trouble.ts';

export interface NotStored extends Told {
  readonly kind: 'not-stored';
}

export interface NotRead extends Told {
  readonly kind: 'not-read';
}

export type WriteOutcome = { readonly kind: 'stored' } | NotStored;

/** `not-kept`: nothing was stored, because texts are never kept (`RETENTION_DAYS=0`). */
export type KeepOutcome = WriteOutcome | { readonly kind: 'not-kept' };

export type ReadOutcome<T> = { readonly kind: 'read'; readonly value: T } | NotRead;
