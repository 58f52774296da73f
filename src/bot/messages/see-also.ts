/** A second article for a question between two, with the words that name it. */
import { type SeeAlso, isolated } from '../../knowledge/index.ts';
import type { DiscordBlock } from '../markdown/discord-block.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { fit } from '../markdown/fit.ts';

/** More would be a list of their own. */
const SHOWN_TERMS = 4;
/** In UTF-16 units. */
const LONGEST_TERM = 40;
const LONGEST_TITLE = 256;

export function seeAlsoBlock({ title, terms }: SeeAlso): DiscordBlock {
  const shown = isolated(fit(escapeInLine(title), LONGEST_TITLE));
  return { kind: 'paragraph', text: `See also **${shown}**${reason(terms.map(escapeInLine))}` };
}

/** The same in plain words. */
export function seeAlsoText({ title, terms }: SeeAlso): string {
  return `See also ${isolated(title)}${reason(terms)}`;
}

function reason(terms: readonly string[]): string {
  const named = terms.slice(0, SHOWN_TERMS).map((term) => `“${isolated(fit(term, LONGEST_TERM))}”`);
  const last = named.pop();
  if (last === undefined) return '';
  return `: it also speaks of ${named.length === 0 ? last : `${named.join(', ')} and ${last}`}`;
}
