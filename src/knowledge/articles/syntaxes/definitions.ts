/** Lists of definitions, a term and below it `: What it is` (PHP Markdown Extra, Pandoc) → `Term: What it is`. */
import { dedented, type SiteLine } from './site-line.ts';

const DEFINITION = /^ {0,3}:\s+(?=\S)/;
/** Plain text, which a term is; no heading, item, quotation or table. */
const TERM = /^ {0,3}(?!\d+[.)]\s)[\p{L}\p{N}*_"'`([]/u;

/** @returns The line without its sign; null where it defines nothing. */
export function definitionBelow(line: SiteLine, term: SiteLine | undefined): SiteLine | null {
  const sign = DEFINITION.exec(line.text)?.[0];
  if (sign === undefined || term === undefined || !TERM.test(term.text)) return null;
  return term.text.includes('|') || /^\s*[*_]\s/.test(term.text)
    ? null
    : dedented(line, sign.length);
}

/** The term, or another definition of it, as it leads over to what stands below. */
export function leadingOver(line: SiteLine, isDefinition: boolean): SiteLine {
  const text = line.text.trimEnd();
  if (/[.:;!?]$/.test(text)) return line;
  const at = line.columns === null ? null : line.columns.slice(0, text.length);
  const columns = at === null ? null : [...at, at.at(-1) ?? 0];
  return { text: text + (isDefinition ? ';' : ':'), columns };
}
