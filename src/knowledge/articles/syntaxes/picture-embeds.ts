/**
 * Pictures and files that a vault shows within a text, `![[kiln.png]]`: none is left of them, nor of what joins or
 * announces them alone ("![[a.png]] and ![[b.png]]", "See ![[a.png]].").
 */
import { isAskingWord, isStopWord } from '../../language/stop-words.ts';
import { SMALL_WORDS } from '../../language/small-words.ts';
import { replaceIn, type SiteLine } from './site-line.ts';

const ENDING = 'png|jpe?g|gif|svg|webp|avif|bmp|pdf|mp[34]|webm|ogg|wav|canvas|base|excalidraw';
/** A picture is one without its mark, too. */
const EMBED = String.raw`(?:!\[\[[^[\]\n|#]+\.(?:${ENDING})|\[\[[^[\]\n|#]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp))(?:(?:#|\\?\|)[^[\]\n]*)?\]\](?!\()`;
const AND = '(?:and|or|und|oder|et|ou|y|o|e|og|och|en|of)';
const JOINED = String.raw`(?:[ \t]*[,;/&+|][ \t]*|[ \t]+)(?:${AND}[ \t]+)?`;

const ANY = new RegExp(EMBED, 'i');
const SEVERAL = new RegExp(`${EMBED}(?:${JOINED}${EMBED})+`, 'gi');
/** Its one picture gone, nothing would be left between the parentheses. */
const IN_PARENTHESES = new RegExp(String.raw`[ \t]*\([ \t]*${EMBED}[ \t]*\)`, 'gi');
const AT_END = new RegExp(
  String.raw`(?<![ \t])(?:,?[ \t]+${AND})?[ \t]+${EMBED}(?=[.,;:!?)]|[ \t]*$)`,
  'gi',
);
const AT_BEGINNING = new RegExp(
  String.raw`(?<=^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*)${EMBED}[ \t]*[,;:/–—]?[ \t]*`,
  'gi',
);
/** What a sentence may be: up to its end, or that of the line. A row of a table is none. */
const SENTENCE = new RegExp(
  String.raw`(?<=^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*|[.!?][ \t]+)(?=\S)(?:[^.!?\n]|[.!?](?![ \t]|$))*?${EMBED}(?:${EMBED}|[^.!?\n]|[.!?](?![ \t]|$))*[.!?]?`,
  'gi',
);

const POINTING =
  'see compare look here cf figure figures fig image images picture pictures photo photos screenshot below above following shown example siehe vergleiche voir ver véase vedi zie se';
const SMALL: ReadonlySet<string> = new Set([
  ...POINTING.split(' '),
  ...Object.values(SMALL_WORDS).flatMap((words) =>
    [words.verbsAndAsking, words.others, words.shared].flatMap((list) => list.split(' ')),
  ),
]);

export function withoutPictures(line: SiteLine): SiteLine {
  if (!ANY.test(line.text)) return line;
  const isRow = /^[ \t]*\|/.test(line.text);
  const single = isRow
    ? line
    : replaceIn(line, SEVERAL, ([all]) => new RegExp(EMBED, 'i').exec(all)?.[0] ?? '');
  const meant = isRow
    ? single
    : replaceIn(single, SENTENCE, ([sentence]) => (saysSomething(sentence) ? sentence : ''));
  const patterns = [IN_PARENTHESES, AT_BEGINNING, AT_END, new RegExp(EMBED, 'gi')];
  return patterns.reduce((shown, pattern) => replaceIn(shown, pattern, () => ''), meant);
}

/** Without its pictures. */
function saysSomething(sentence: string): boolean {
  const words = sentence.replace(new RegExp(EMBED, 'gi'), ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => {
    const folded = word.toLowerCase();
    return !(isStopWord(folded) || isAskingWord(folded) || SMALL.has(folded));
  });
}
