/**
 * LaTeX → code spans, before Markdown is parsed.
 *
 * Discord shows no formulas, and Markdown would eat their backslashes and asterisks; as code a
 * formula stays legible. A pair of single dollars counts only when what it holds looks like a
 * formula, because articles also speak of "$4 million from the bank and $5 million from the city".
 *
 * What is read here is Markdown as authors write it, over many lines and before CommonMark's rules
 * apply, so `inline-tokens.ts`, which reads portable Markdown, is of no use.
 */
import { codeSpan } from './portable-markdown.ts';

// Fenced code and code spans are passed over; then $$…$$, \[…\], \(…\),
// $…$ on one line, and the environments that stand without any of these.
const FORMULA =
  /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\2[^\n]*$|$(?![^]))|`[^`\n]+`)|\$\$([^$]{1,2000})\$\$|(?<!\\)\\\[((?:[^\\]|\\[^[]){1,2000}?)\\\]|(?<!\\)\\\(((?:[^\\\n]|\\[^(\n]){1,1000}?)\\\)|\$([^\s$](?:[^$\n]{0,500}[^\s$])?)\$(?!\d)|\$([ \t][^$\n]{1,500}|[^\s$][^$\n]{0,500}[ \t])\$(?![\w$])|(\\begin\{(equation|align|gather|multline|eqnarray|cases|[bpvBV]?matrix)(\*?)\}[^]{1,2000}?\\end\{\9\10\})/gm;

// What money, and brackets that Markdown wants escaped, do not hold: a command, or a bare sign of mathematics.
const LIKE_A_FORMULA = /(?<!\\)(?:\\[a-zA-Z]|[\^_{}=])/;

/** `n`, `2n`, `8.5`, `n!`, `f(x)`, `(a, b)`: no name of more letters, as programs have behind a dollar. */
const OPERAND = String.raw`[-+]?(?:\d+(?:[.,]\d+)*\p{L}?|\p{L}|(?=\())'?(?:\((?:[^()]|\([^()]*\))*\))?[!%]?`;
/** All of what stands between two dollars: operands with signs between them. A dollar before a price has none behind it. */
const SMALL_FORMULA = new RegExp(
  String.raw`^\s*${OPERAND}(?:\s*[-+*/<>≤≥≠≈±×÷·,:]\s*${OPERAND})*\s*$`,
  'u',
);

/** Lines stay where they are: a formula over several lines is followed by as many line breaks. */
export function latexToCode(markdown: string): string {
  if (!/[$\\]/.test(markdown)) return markdown;
  return markdown.replace(
    FORMULA,
    (all: string, code?: string, _fence?: string, ...rest: (string | undefined)[]) => {
      if (code !== undefined) return all;
      const [display, bracketed, parenthesized, dollars, spaced, environment] = rest;
      const formula =
        display ?? bracketed ?? parenthesized ?? dollars ?? spaced ?? environment ?? '';
      // `5$-6$`: a dollar behind a number is its currency.
      const isPrice = /\d/.test(markdown.charAt(Number(rest.at(-2)) - 1));
      const isSmall = (dollars ?? spaced) !== undefined && !isPrice && SMALL_FORMULA.test(formula);
      if (spaced !== undefined && !isSmall && !isSpacedFormula(spaced)) return all;
      const mustLookSo = (dollars ?? bracketed) !== undefined && !isSmall;
      if (mustLookSo && !LIKE_A_FORMULA.test(formula)) return all;
      const oneLine = formula.replace(/\s+/g, ' ').trim();
      if (oneLine === '') return all;
      return codeSpan(oneLine) + '\n'.repeat(all.split('\n').length - 1);
    },
  );
}

/** Between dollars with a space beside them, a formula holds no run of words, as two sums of money do. */
function isSpacedFormula(formula: string): boolean {
  const words = formula.replace(/\\(?:text|mathrm|mbox|operatorname)\{[^}]*\}|\\[a-zA-Z]+/g, ' ');
  return LIKE_A_FORMULA.test(formula) && !/\p{L}{2,}[,;]?\s+\p{L}{2,}/u.test(words);
}

/** Commands that begin with n: after a backslash they are LaTeX, not the line break `\n`. */
const COMMAND =
  'abla|eq|eg|ot|otin|u|e|mid|leq|geq|exists|subseteq|supseteq|earrow|warrow|atural|cong|parallel|onumber|ewline|ewpage|oindent|ewcommand|ewenvironment|ewtheorem|ormalsize|ocite|obreak|olinebreak|opagebreak|olimits';
/** `C:\new`, `D:\photos\new`, `%TEMP%\notes` and `.\new` name a folder or a file. */
const IN_A_PATH = String.raw`(?<![^\s"'(])(?:[A-Z]:|%\w{1,40}%|~|\.{1,2})(?:\\[^\s\\]{1,60}){0,9}`;
const LITERAL_LINE_BREAK = new RegExp(
  // `\\ne.g.` begins a line with "e.g.", hence the dot.
  String.raw`(?:\\r)?\\n(?!(?:${COMMAND})(?![A-Za-z.]))(?!(?<=${IN_A_PATH}\\n)[a-z])`,
  'g',
);

/**
 * A backslash and an n, as exported articles write a line break → a line break.
 *
 * Within a string of code (`printf "%s\\n"`) the two signs are what the author wrote.
 */
export function literalLineBreaks(text: string): string {
  if (!text.includes('\\n')) return text;
  const strings = FENCED_CODE.test(text) ? stringsInCode(text) : [];
  return text.replace(LITERAL_LINE_BREAK, (all: string, at: number) =>
    strings.some(({ start, end }) => at > start && at < end) ? all : '\n',
  );
}

const FENCED_CODE = /`{3}/;
/** From a line break, a literal one too, and a fence to the next fence. */
const CODE = /(?:^|\n|\\n)[ \t]*`{3,}[^]*?(?:(?:\n|\\n)[ \t]*`{3,}|$)/g;
/** On one line, as far as such lines can be told. An apostrophe begins none. */
const STRING = /"[^"\n`]{0,200}"|(?<![\w\\])'[^'\n`]{0,200}'(?!\w)/g;

function stringsInCode(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(CODE)].flatMap(({ index, 0: code }) =>
    [...code.matchAll(STRING)].map((found) => {
      const start = index + found.index;
      return { start, end: start + found[0].length };
    }),
  );
}
