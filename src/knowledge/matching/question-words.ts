/** One word of a question → what the corpus makes of it. */
import type { QuestionTerm } from './question.ts';
import { synonymsIn } from './expansions.ts';
import { partsOf } from './run-together.ts';
import { correctionOf } from './spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { TermIndex } from '../indexing/term-index.ts';
import { termOf } from '../language/terms.ts';
import { entryOf, numberOf } from '../indexing/vocabulary.ts';

/** Words that are looked up by their spelling, at a millisecond each in a large corpus; a person mistypes fewer. */
const MOST_CORRECTED = 8;

export type ReadWord = Omit<QuestionTerm, 'alsoReadAs'>;

/** Reads the words of one question, in their order; a word may come out as two. */
export function wordReader(
  index: TermIndex,
  synonyms: Synonyms,
): (word: string) => readonly ReadWord[] {
  let strange = 0;
  return (word) => {
    const read = readAsIs(index, word);
    // A word that has synonyms is spelled right, even if the corpus has a word that looks like it.
    if (read.kind !== 'unknown' || synonymsIn(index, read.term, synonyms).length > 0) return [read];
    strange++;
    return strange > MOST_CORRECTED ? [read] : corrected(index, read);
  };
}

function readAsIs(index: TermIndex, original: string): ReadWord {
  const read = { original, term: termOf(original), readAs: null, count: 1 };
  if (isStopWord(original)) return { ...read, kind: 'stop' };
  return { ...read, kind: numberOf(index.terms, read.term) >= 0 ? 'known' : 'unknown' };
}

/** One term, or two where the question runs together what the corpus keeps apart. */
function corrected(index: TermIndex, read: ReadWord): readonly ReadWord[] {
  const { original } = read;
  const correction = correctionOf(index, original);
  const meant = correction >= 0 ? [entryOf(index.words, correction)] : partsOf(index, original);
  if (meant.length === 0) return [read];
  return meant.map((readAs) => ({
    ...read,
    term: termOf(readAs),
    // A misspelt "which" is no more than "which".
    kind: isStopWord(readAs) ? ('stop' as const) : ('corrected' as const),
    readAs,
  }));
}
