/** `[Home](Home) > [Guides](Guides) > Lime`: the way to a page, which wikis write above its text. */

const LINK = String.raw`(?:\*\*|__)?\[{1,2}[^[\]\n]{1,100}\](?:\]|\([^()\n]{0,200}\))(?:\*\*|__)?`;
const BETWEEN = String.raw`\s*(?:>|»|›|→|&gt;|&raquo;)\s*`;
/** The page itself, without a link and without the end of a sentence. */
const PAGE = String.raw`(?:\*\*|__)?[^[\]\n>»›→!?]{1,80}(?<![.])`;
const TRAIL = new RegExp(
  String.raw`^\s{0,3}${LINK}(?:${BETWEEN}${LINK})*(?:${BETWEEN}(?:${LINK}|${PAGE}))\s*$`,
);

/** Lines from the top among which a trail stands; further down such a line may be an instruction. */
const FIRST_LINES = 6;

/** @param line - Its number, 0-based. */
export function isTrail(text: string, line: number): boolean {
  return line < FIRST_LINES && /^\s*[[*_]/.test(text) && TRAIL.test(text);
}
