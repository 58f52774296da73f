/** Which of the languages of a folder a question is in. */
import { numberOf } from '../indexing/vocabulary.ts';
import type { TermIndex } from '../indexing/term-index.ts';
import { languageFromCode, type Language } from '../language/languages/marks.ts';
import { isStopWord } from '../language/stop-words.ts';
import { termOf, wordsOf } from '../language/terms.ts';
import { languageOf } from '../language/written-in.ts';

/**
 * The language that knows most of the question's words, as its small words or as words of its
 * articles. Between equals goes what script and small words make certain, then the language of more
 * articles. A folder in one language reads every question in it.
 */
export function questionLanguage(index: TermIndex, question: string): Language {
  const [first, ...others] = index.languages.toSorted((a, b) => b.articleCount - a.articleCount);
  if (first === undefined) return 'en';
  if (others.length === 0) return first.language;
  const certain = languageFromCode(languageOf(question) ?? '');
  let best = first.language;
  let most = -1;
  for (const { language } of [first, ...others]) {
    const known = knownShare(index, question, language) + (language === certain ? CERTAIN : 0);
    if (known <= most) continue;
    most = known;
    best = language;
  }
  return best;
}

/** What a certain language is worth beside a known word. */
const CERTAIN = 0.5;

/** Share of the words that the language knows; names are known in all. */
function knownShare(index: TermIndex, question: string, language: Language): number {
  const words = [...new Set(wordsOf(question, language))];
  const known = words.filter(
    (word) => isStopWord(word) || numberOf(index.terms, termOf(word)) >= 0,
  );
  return words.length === 0 ? 0 : known.length / words.length;
}
