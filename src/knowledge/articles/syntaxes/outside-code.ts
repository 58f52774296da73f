/** Code, as the first of several things that one pattern looks for: what it finds there is passed over. */

/**
 * For flags `gm`, in front of other choices. Its groups are `before`, `fence`, `quoted` (a fence in a quotation) and `ticks`.
 *
 * A fence four spaces deeper than the one that opens the block is code; one below the mark of a list may be as deep as the list.
 */
export const CODE_FIRST = [
  String.raw`^(?<before>[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(?<fence>${'`'}{3,}|~{3,})[^]*?(?:^(?!\k<before>(?: {4}|\t))[ \t]*\k<fence>|$(?![^]))`,
  String.raw`^[ \t]*>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?<quoted>${'`'}{3,}|~{3,})[^\n]*(?:\n[ \t]*>(?![ \t>]*\k<quoted>)[^\n]*)*(?:\n[ \t]*>[ \t>]*\k<quoted>)?`,
  String.raw`(?<!${'`'})(?<ticks>${'`'}+)(?!${'`'})[^\n]*?(?<!${'`'})\k<ticks>(?!${'`'})`,
].join('|');

/** What `pattern` finds outside code, in the order of the text. It begins with `CODE_FIRST`. */
export function* foundOutsideCode(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (const found of text.matchAll(pattern)) {
    if (!isCode(found)) yield found;
  }
}

/** Whether `CODE_FIRST` is what was found. */
export function isCode({ groups: { fence, quoted, ticks } = {} }: RegExpExecArray): boolean {
  return (fence ?? quoted ?? ticks) !== undefined;
}
