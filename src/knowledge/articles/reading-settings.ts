/** How the files of a folder are read where they leave it open. */
import type { Language } from '../language/languages/marks.ts';

export const TITLE_SOURCES = ['front-matter', 'heading', 'file-name'] as const;
export type TitleSource = (typeof TITLE_SOURCES)[number];

export interface ReadingSettings {
  /** Where a title is looked for, the first place that has one first. */
  readonly title: readonly TitleSource[];
  /** Of articles that name none. */
  readonly licence: string | null;
  /** Of articles that name none and lie in no folder of a language; null where their text tells. */
  readonly language: Language | null;
  /** Whether a file that is a list of questions is many articles without saying so itself. */
  readonly splitFaq: boolean;
}

export const DEFAULT_READING: ReadingSettings = {
  title: TITLE_SOURCES,
  licence: null,
  language: null,
  splitFaq: false,
};
