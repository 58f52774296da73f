/** What a catalogue is: keys that say where a text is shown, and the text. */
import type { en } from './en.ts';
import type { PluralForms } from './source.ts';

/** `notice.failed`: where it is shown, then what it says. */
export type Key = keyof typeof en;

/** What keys say behind a first part: `failed` of `notice.failed`. */
export type NameIn<Place extends string> = Key extends infer K
  ? K extends `${Place}.${infer Name}`
    ? Name
    : never
  : never;

/** Another language. What is missing is said in English, and a test fails. */
export type Translation = {
  readonly [K in Key]?: (typeof en)[K] extends string ? string : PluralForms;
};

/** Names of the `{placeholders}` in a text. */
type PlaceholderIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

type PlaceholderOf<Entry> = Entry extends string
  ? PlaceholderIn<Entry>
  : 'count' | PlaceholderIn<Entry[keyof Entry]>;

/** What stands for each placeholder of a key: numbers are written as the language writes them. */
export type ValuesFor<K extends Key> = {
  readonly [Name in PlaceholderOf<(typeof en)[K]>]: Name extends 'count' ? number : string | number;
};
