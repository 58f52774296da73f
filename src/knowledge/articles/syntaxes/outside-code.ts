/** Code, as the first of several things that one pattern looks for: what it finds there is passed over. */

/** For flags `gm`, in front of other choices. Its two groups are `fence` and `ticks`. */
export const CODE_FIRST = [
  String.raw`^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?<fence>${'`'}{3,}|~{3,})[^]*?(?:^[ \t]*\k<fence>|$(?![^]))`,
  String.raw`(?<!${'`'})(?<ticks>${'`'}+)(?!${'`'})[^\n]*?(?<!${'`'})\k<ticks>(?!${'`'})`,
].join('|');

/** What `pattern` finds outside code, in the order of the text. It begins with `CODE_FIRST`. */
export function* foundOutsideCode(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (const found of text.matchAll(pattern)) {
    const { fence, ticks } = found.groups ?? {};
    if (fence === undefined && ticks === undefined) yield found;
  }
}
