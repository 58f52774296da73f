/** Where Chinese and Japanese texts go on without a space: behind a sentence, and over the end of a line. */

const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65ー]`;
const BROKEN_LINE = new RegExp(
  String.raw`(?<=${SIGN}[*~]{0,3})[ \t]*\n[ \t]*(?=[*~]{0,3}${SIGN})`,
  'gu',
);
const ENDS_UNSPACED = /[。！？｡．」』）][”’」』）*_~]*$/;

/** Two sentences of one paragraph, one after the other. */
export function joinSentences(before: string, after: string): string {
  return ENDS_UNSPACED.test(before) ? before + after : `${before} ${after}`;
}

/** The line breaks that a writer of such a text made for the look of the file are taken out. */
export function withoutBrokenLines(text: string): string {
  return text.includes('\n') ? text.replace(BROKEN_LINE, '') : text;
}
