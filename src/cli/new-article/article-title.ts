/** What can be the title of an article, and what it says about its form. */
import { discordDisplay } from '../../bot/markdown/discord-display.ts';

/** As it is typed → on one line, without characters that nobody sees, composed. */
export function tidyTitle(typed: string): string {
  return typed
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Quotation marks and brackets may open a title; `_` and `.` open the name of a file that is not read. */
const BEGINNING = /^["'¿¡\p{Ps}\p{Pi}]*[\p{L}\p{N}]/u;

/** A sentence that says why not, and what to do; null for a title that will do. */
export function titleProblem(title: string): string | null {
  if (!BEGINNING.test(title)) {
    return `Expected the title to begin with a letter or a digit, got ${JSON.stringify(title)}. Give it as readers should see it; the file is named after it.`;
  }
  const { name, titleCharacters } = discordDisplay;
  if (title.length > titleCharacters) {
    return `Expected the title to have at most ${titleCharacters} characters, which is what ${name} shows, got ${title.length}. Leave the rest to the text.`;
  }
  return null;
}

/** The question marks of Latin, Arabic, Chinese, Armenian; in Greek the semicolon is one. */
export function isQuestion(title: string): boolean {
  return (
    /[?؟？՞]["'»”’)]*$/u.test(title) || (title.endsWith(';') && /\p{Script=Greek}/u.test(title))
  );
}
