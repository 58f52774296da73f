/**
 * Texts in which there is nothing to be answered: no word is left when all that is no word is taken out.
 *
 * Searched, they would find nothing, or by chance something.
 */
import { moodOf } from '../knowledge/index.ts';
import { MENTIONS, SERVER_EMOJI } from './discord-marks.ts';
import { withoutEmptySpoilers } from './empty-spoilers.ts';

/** What there is instead of words: of several, what most likely was meant for a question. */
export type Unread = 'code' | 'spoiler' | 'link' | 'emoji' | 'file' | 'signs';

const CODE = /```[^]*?```|``[^]*?``|`[^`]*`/g;
const SPOILER = /\|\|[^]+?\|\|/g;
const LINK = /<?https?:\/\/\S+/gi;
/** Of Unicode, with what joins and colours them: flags, families, digits in a box. */
const EMOJI =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|[\u{e0020}-\u{e007f}]|\u200d|\ufe0f|[#*0-9]\ufe0f?\u20e3/gu;

/** In this order, so that an address in code is code. */
const TAKEN_OUT = [
  ['code', CODE],
  ['spoiler', SPOILER],
  ['link', LINK],
  ['emoji', SERVER_EMOJI],
  ['emoji', EMOJI],
] as const;

/**
 * @param text - As somebody has written it.
 * @param hasFiles - Whether pictures, files, stickers or the like came with it.
 * @returns Null where there are words, and where there is nothing at all: a bare mention asks for help.
 */
export function unreadIn(text: string, hasFiles = false): Unread | null {
  const shown = withoutEmptySpoilers(text.replace(MENTIONS, ' '));
  // Talk, as a word of thanks is.
  if (moodOf(shown) !== null) return null;
  let left = shown;
  const found: Unread[] = [];
  for (const [kind, pattern] of TAKEN_OUT) {
    const rest = left.replace(pattern, ' ');
    // "Read ``` here": what is left open hides nothing.
    if (rest !== left && isThere(left.match(pattern) ?? [])) found.push(kind);
    left = rest;
  }
  if (/\p{L}/u.test(left)) return null;
  const [first] = found;
  if (first !== undefined) return first;
  if (hasFiles) return 'file';
  return /[^\s\p{C}]/u.test(shown) ? 'signs' : null;
}

/**
 * Whether there are words in a question, and all of them hidden: who shows an answer to it shows what they
 * hide. What is cut from a longer text may lack the marks that close it.
 */
export function isAllHidden(question: string): boolean {
  return [question, `${question}||`].some((text) => unreadIn(text) === 'spoiler');
}

function isThere(pieces: readonly string[]): boolean {
  return pieces.some((piece) => /[^\s\p{C}|`]/u.test(piece));
}
