/** Which names of an article stand for all of it, and not for one of its points. */
import type { Term } from '../language/terms.ts';

/** Sentences that hold the words for one point, at most; more speak of what the article is about. */
export const FEW = 3;

/** What is known of an article when its names are weighed. */
export interface Named {
  readonly titleTerms: ReadonlySet<Term>;
  /** Content terms of each alias. */
  readonly aliases: readonly ReadonlySet<Term>[];
  /** Content terms of each section's and each point's head. */
  readonly heads: readonly ReadonlySet<Term>[];
  /** Content terms of each sentence. */
  readonly sentenceTerms: readonly { has(term: Term): boolean }[];
}

/** @returns Content terms of the title and of each alias of the whole. */
export function namesOfWhole(named: Named): readonly ReadonlySet<Term>[] {
  return [named.titleTerms, ...named.aliases.filter((alias) => isOfWhole(alias, named))];
}

/**
 * False for an alias that is the name of one point: words that the title lacks and that stand in
 * one head, or in a few sentences only. People who ask by it want that point, not the heads of all.
 */
function isOfWhole(alias: ReadonlySet<Term>, { titleTerms, heads, sentenceTerms }: Named): boolean {
  const own = [...alias].filter((term) => !titleTerms.has(term));
  if (own.length === 0) return true;
  const holdsOwn = (text: { has(term: Term): boolean }): boolean =>
    own.every((term) => text.has(term));
  const [first, ...others] = sentenceTerms.map(holdsOwn);
  // A full name that the article begins with is its own.
  if (first === true) return true;
  if (heads.some(holdsOwn)) return false;
  const holding = others.filter(Boolean).length;
  return holding === 0 || holding > FEW;
}
