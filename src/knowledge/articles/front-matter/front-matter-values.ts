/** What front matter says, and where in the file it says it. */
import type { Place } from '../finding.ts';

export interface FrontMatterValues {
  /** Empty when the file has none. Maps throughout, so no key can reach a prototype. */
  readonly values: ReadonlyMap<unknown, unknown>;
  /** Where the value of a key begins; the first line of the file when there is no such key. */
  readonly placeOf: (...path: readonly string[]) => Place;
  /** Where a key itself stands; the first line of the file when there is no such key. */
  readonly placeOfKey: (key: string) => Place;
  /** The comment that ends the text of a key on its line, without its `#`; null without one. */
  readonly commentBehind: (key: string) => string | null;
  /** The anchor or tag (`&lime`, `!important`) that YAML takes from the beginning of a text; null without one. */
  readonly signBefore: (key: string) => SignBefore | null;
  /** How the text of a key is written; null when it is none, or stands elsewhere (an alias). */
  readonly writtenScalar: (key: string) => WrittenScalar | null;
}

export interface SignBefore {
  readonly sign: string;
  /** The line as it should be, where the text is no part of YAML's notation. */
  readonly line: string;
  readonly place: Place;
}

export interface WrittenScalar {
  /** As it is read. */
  readonly value: string;
  /** As it stands in the file, with its quotation marks, escapes and indentation. */
  readonly source: string;
  /** Place in the file of a position in `source`. */
  readonly placeAt: (offset: number) => Place;
}
