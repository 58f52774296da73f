/** The words of a question → what the corpus makes of each. */
import { phrasalVerbs } from '../language/phrasal-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { termOf, type Term } from '../language/terms.ts';
import { entryOf, numberOf } from '../indexing/vocabulary.ts';
import { synonymsIn } from './expansions.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuestionTerm } from './question-term.ts';
import { partsOf } from './run-together.ts';
import { correctionOf } from './spelling.ts';

/** Words that are looked up by their spelling, at a millisecond each in a large corpus; a person mistypes fewer. */
const MOST_CORRECTED = 8;

export type ReadWord = Pick<QuestionTerm, 'original' | 'term' | 'kind' | 'readAs'>;

/** In their order; a word that runs two together comes out as two. */
export function readWords(lexicon: Lexicon, words: readonly string[]): readonly ReadWord[] {
  let strange = 0;
  return words.flatMap((word) => {
    const read = readAsIs(lexicon, word);
    if (read.kind !== 'unknown' || isSpelledRight(lexicon, read.term)) return [read];
    strange++;
    return strange > MOST_CORRECTED ? [read] : corrected(lexicon, read);
  });
}

/** A word that lists of English have is what was meant, even if the corpus has one that looks like it. */
function isSpelledRight(lexicon: Lexicon, term: Term): boolean {
  return phrasalVerbs.has(term) || synonymsIn(lexicon, term).length > 0;
}

function readAsIs({ index }: Lexicon, original: string): ReadWord {
  const term = termOf(original);
  const known = numberOf(index.terms, term) >= 0 ? 'known' : 'unknown';
  return { original, term, kind: isStopWord(original) ? 'stop' : known, readAs: null };
}

/** One term, or two where the question runs together what the corpus keeps apart. */
function corrected(lexicon: Lexicon, read: ReadWord): readonly ReadWord[] {
  const { index } = lexicon;
  const { original } = read;
  const correction = correctionOf(lexicon, original);
  const meant = correction >= 0 ? [entryOf(index.words, correction)] : partsOf(index, original);
  if (meant.length === 0) return [read];
  return meant.map((readAs) => ({
    original,
    term: termOf(readAs),
    // A misspelt "which" is no more than "which".
    kind: isStopWord(readAs) ? ('stop' as const) : ('corrected' as const),
    readAs,
  }));
}
