/** What the process of one engine hands over. */
import type { Quality } from './measures.ts';
import type { Speed } from './speed.ts';

export interface Report {
  readonly engine: string;
  readonly speed: Speed;
  readonly quality: readonly CollectionReport[];
}

export interface CollectionReport {
  readonly collection: string;
  readonly articles: number;
  readonly queries: number;
  readonly plain: Quality;
  /** The same questions as those of `changed`, unchanged. */
  readonly sample: Quality;
  readonly changed: readonly { readonly change: string; readonly quality: Quality }[];
}
