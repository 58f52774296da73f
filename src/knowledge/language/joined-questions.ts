/**
 * Several questions in one line, with a sign or "and" between them: "what is lime; what is brick",
 * "what is lime and who was Ruskin?".
 *
 * Without a question mark between them, each has to begin as a question does: "what is a villa; a short
 * answer" is one.
 */

/** "?;" and "? /" between two: the mark is enough. */
const MARKED = /(?<=\?)\s*[;/|,&+]\s*(?=[\p{L}¿])/u;
const SIGNS = /\s*;\s+|\s+[/|]\s+/;
const AND = /,?\s+(?:and|also|and also)\s+|,\s+/i;
/** A question word and a verb of questions, with something behind them. */
const WHOLE =
  /^(?:what|who|where|when|why|how)(?:'s|s|\s+(?:is|are|was|were|do|does|did|can|could|should))\s+\S/i;

/** @returns The questions, one a piece; the line alone where it is one. */
export function joinedQuestions(line: string): readonly string[] {
  return line
    .split(MARKED)
    .flatMap((piece) => wholeParts(piece, SIGNS))
    .flatMap((piece) => wholeParts(piece, AND));
}

function wholeParts(text: string, between: RegExp): readonly string[] {
  const [, before = '', rest = text] = /^(.*[.!?:]\s+)?(.*)$/s.exec(text) ?? [];
  const [first = '', ...others] = rest.split(between);
  const areWhole = [first, ...others].every((part) => WHOLE.test(part.trim()));
  return others.length > 0 && areWhole ? [before.trim(), first, ...others] : [text];
}
