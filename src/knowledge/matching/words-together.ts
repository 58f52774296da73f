/**
 * What words of a question may stand for together: "sea wall" for "seawall", "knock the shed down" for
 * "demolish". Both count for the first of the words, so that they count once.
 */
import type { TermIndex } from '../indexing/term-index.ts';
import { entryOf, numberOf } from '../indexing/vocabulary.ts';
import { phrasalVerbs } from '../language/phrasal-verbs.ts';
import { withoutMark } from '../language/languages/marks.ts';
import type { Term } from '../language/terms.ts';
import { expansionOf, type Expansion } from './expansions.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WeighedTerm } from './question-term.ts';

/** Words that may stand between a verb and its particle: "turn the old mill into flats". */
const MOST_BETWEEN = 3;

/**
 * @param terms - Of the question; each is replaced by one with more expansions where it has them.
 * @param sequence - The question as positions among them.
 */
export function addWordsTogether(
  index: TermIndex,
  weights: QueryWeights,
  terms: WeighedTerm[],
  sequence: readonly number[],
): void {
  for (const [at, position] of sequence.entries()) {
    const first = terms[position]!;
    if (first.kind === 'stop') continue;
    const after = sequence.slice(at + 1, at + 2 + MOST_BETWEEN).map((next) => terms[next]!);
    const meant = [
      ...joinedWords(index, first, after[0]),
      ...phrasalVerb(index, weights, first, after),
    ];
    const known = new Set(first.expansions.map(({ number }) => number));
    const added = meant.filter(({ number }) => !known.has(number));
    if (added.length === 0) continue;
    terms[position] = {
      ...first,
      kind: first.kind === 'unknown' ? 'related' : first.kind,
      expansions: [...first.expansions, ...added],
      alsoReadAs: [...first.alsoReadAs, ...added.map((expansion) => wordOf(index, expansion))],
    };
  }
}

/** The first form of an expansion that the corpus came upon. */
export function wordOf(index: TermIndex, { number }: Expansion): string {
  return entryOf(index.words, index.wordsOfTerm[index.wordStart[number]!]!);
}

/** The term of two words written as one, if the corpus writes them so: worth as much as the first. */
function joinedWords(
  index: TermIndex,
  first: WeighedTerm,
  second: WeighedTerm | undefined,
): readonly Expansion[] {
  if (second === undefined || second.kind === 'stop') return [];
  const word = numberOf(index.words, withoutMark(first.original) + second.original);
  return word < 0 ? [] : [{ number: index.termOfWord[word]!, share: 1 }];
}

/** What a verb means with a particle that follows it. */
function phrasalVerb(
  index: TermIndex,
  weights: QueryWeights,
  verb: WeighedTerm,
  after: readonly WeighedTerm[],
): readonly Expansion[] {
  const meanings = phrasalVerbs.get(verb.term);
  if (meanings === undefined || verb.idf === 0) return [];
  const meant = after
    .map(({ original }) => meanings.get(original))
    .find((words) => words !== undefined);
  return (meant ?? []).flatMap((term: Term) => {
    const number = numberOf(index.terms, term);
    return number < 0 ? [] : [expansionOf(index, number, weights.phrasalVerb, verb.idf)];
  });
}
