/**
 * Text → sentences.
 *
 * `Intl.Segmenter` finds the borders (Unicode Standard Annex #29, so that the full stops of all
 * scripts count); corrections put back together what it parts at abbreviations, initials and
 * numbers, and what belongs together in Markdown.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * @param text - Portable Markdown on one line, or plain text.
 * @returns Trimmed sentences, none empty; with the white space between them they are the text.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of possibleBorders(text)) {
    if (end < text.length && !isBorder(text.slice(start, end), text.slice(end))) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** Ascending; the last is the end of the text. */
function possibleBorders(text: string): number[] {
  // To the segmenter an asterisk is a letter's neighbour, a quotation mark closes a sentence.
  const masked = text.replace(/[*~]/g, '"');
  const borders = new Set([text.length]);
  for (const { index, segment } of segmenter.segment(masked)) borders.add(index + segment.length);
  // It never parts before a number ("… was listed. 1993 saw …"), since it cannot tell "No. 5" from that.
  for (const { index, 0: end } of masked.matchAll(/[.!?]["”’)\]]*\s+(?=\p{N})/gu)) {
    borders.add(index + end.length);
  }
  return [...borders].toSorted((a, b) => a - b);
}

function isBorder(sentence: string, rest: string): boolean {
  return (
    endsAtSpace(sentence) &&
    !goesOn(rest) &&
    !endsInAbbreviation(sentence.trimEnd(), rest) &&
    isClosed(sentence, rest)
  );
}

/** "“Why now?” she asked": a sentence does not begin with a small letter. */
function goesOn(rest: string): boolean {
  return /^\p{Ll}/u.test(rest);
}

/** Latin full stops are followed by white space; those of Chinese and Japanese are not. */
function endsAtSpace(sentence: string): boolean {
  return /\s$/.test(sentence) || /[。！？｡]["'”’」』）)]*$/.test(sentence);
}

const WORD_START = String.raw`(?:^|[\s(“"'‘*\[])`;

// A name follows, so the sentence goes on: "St. Mark's", "Prof. Adler", "e.g. Venice", "c. Easter".
const BEFORE_NAME = new RegExp(
  `${WORD_START}(?:St|Ste|Mt|Dr|Prof|Mr|Mrs|Ms|Rev|Fr|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Pres|Hon|vs|v|cf|viz|e\\.g|i\\.e|c|ca|approx)\\.$`,
);

// A number follows, or else the sentence ends: "No. 5", "Art. 7", "12 Dec. 1985"; but "He said no."
const BEFORE_NUMBER = new RegExp(
  `${WORD_START}(?:No|Nos|Nr|Art|Arts|Vol|vol|Fig|fig|Ch|ch|Sec|sec|p|pp|para|paras|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.$`,
);

// "J. Ruskin"; "I." is left out, for it ends "World War I." more often than it begins a name.
const INITIAL = new RegExp(`${WORD_START}(?:\\p{Lu}\\.)*(?!I\\.)\\p{Lu}\\.$`, 'u');

// "U.S. Congress" goes on, "… in the U.S. The law …" does not: such words begin sentences.
const SENTENCE_STARTER =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|Their|We|You|This|That|These|Those|There|But|And|As|By|For|From|If|When|While|Since|After|Before|Today|Some|Many|Most)\b/;

function endsInAbbreviation(sentence: string, rest: string): boolean {
  if (BEFORE_NUMBER.test(sentence)) return /^[\d(]/.test(rest);
  if (BEFORE_NAME.test(sentence)) return true;
  return INITIAL.test(sentence) && !SENTENCE_STARTER.test(rest);
}

const BOLD = /(?<!\*)\*\*/;
const ITALIC = /(?<!\*)\*(?!\*)/;
const STRUCK = /~~/;
const CODE = /`/;

/** A sentence does not end inside bold type, a link, code, or a bracket that is closed further on. */
function isClosed(sentence: string, rest: string): boolean {
  const marks = sentence.replace(/\\./g, '').replace(/(`+).*?\1(?!`)/g, '');
  const isOpen = (opening: string, closing: string): boolean =>
    count(marks, opening) > count(marks, closing) && rest.includes(closing);
  const isOdd = (mark: RegExp): boolean =>
    (marks.split(mark).length - 1) % 2 === 1 && mark.test(rest);
  return (
    [BOLD, ITALIC, STRUCK, CODE].every((mark) => !isOdd(mark)) &&
    !isOpen('[', ']') &&
    !isOpen('(', ')')
  );
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
