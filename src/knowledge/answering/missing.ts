/** Question + what is shown → the words of the question that it leaves out. */
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { initialsIn } from '../language/initials.ts';
import { languageOfWord, withoutMark, type Language } from '../language/languages/marks.ts';
import { isUnspaced } from '../language/languages/unspaced.ts';
import { askingPart } from '../language/long-post.ts';
import type { Synonyms } from '../language/synonyms.ts';
import { termOf, wordsOf, type Term } from '../language/terms.ts';
import { isAsked, type QuestionTerm, type WeighedTerm } from '../matching/question-term.ts';
import { otherWords } from './other-words.ts';
import { isTellingWord } from '../language/telling-words.ts';
import { hyphenated, isWorthNaming } from './worth-naming.ts';

export const MISSING_LIMIT = 3;

/**
 * Share of the inverse document frequency of a word in no article from which on a word is missed: in
 * 70 articles one that 10 of them hold. Most summaries that hold the answer leave out "museum" or "site".
 */
const RARE = 0.38;

/** Inverse document frequency from which on a word tells one article from most others. */
export function leastTelling(articleCount: number): number {
  return RARE * inverseDocumentFrequency(0, articleCount);
}

/** A question's term with its inverse document frequency: the rarer, the more it is missed. */
export type AskedTerm = QuestionTerm & Pick<WeighedTerm, 'idf'>;

/**
 * Words worth naming of what a question asks (`askingPart`) that none of the texts holds, rarest first. A word whose spelling was corrected is
 * never among them, nor one of which a text holds another form, a synonym, a word of its family or
 * the name it abbreviates: to call what is there missing would be worse than to leave out what is not.
 *
 * @param terms - Of the question, as the ranking reports them.
 * @param shown - Plain texts; not gone through where no word of the question is worth naming.
 * @param articleCount - Of the corpus, at least 1.
 * @returns At most `MISSING_LIMIT`, as the question writes them.
 */
export function missingWords(
  question: string,
  terms: readonly AskedTerm[],
  shown: Iterable<string>,
  articleCount: number,
  synonyms: Synonyms,
): string[] {
  const language = languageOfTerms(terms);
  // What is cut out of a text without spaces is no word that a person would miss.
  if (isUnspaced(language)) return [];
  const said: readonly string[] = wordsOf(askingPart(question), language);
  const least = leastTelling(articleCount);
  const namable = terms
    // Initials of a name that the question spells out are terms of it that it does not say.
    .filter(({ idf, original }) => idf >= least && said.includes(original))
    .filter((term) => isAsked(term) && term.kind !== 'corrected')
    .map((term) => ({ ...term, written: asWritten(question, term.original, language) }))
    .filter(({ original, written }) => isWorthNaming(original, written));
  if (namable.length === 0) return [];

  const texts = [...shown];
  const wordsIn = (text: string): readonly string[] => wordsOf(text, language);
  // Each word once before its term is looked for: a text says most of its words several times.
  const held = new Set([...new Set(texts.flatMap(wordsIn))].map(termOf));
  const hasOther = (term: Term): boolean => {
    // Other words begin as the word or one for the same thing does: to sort them all takes far longer.
    const first = new Set([term, ...(synonyms.get(term) ?? [])].map((word) => word[0]));
    const vocabulary = [...held].filter((word) => first.has(word[0])).toSorted();
    return otherWords([term], vocabulary, synonyms).size > 0;
  };
  const initials = new Set(texts.flatMap(initialsIn).flatMap(wordsIn));
  const isHeld = ({ original, term, alsoReadAs }: AskedTerm): boolean =>
    held.has(term) ||
    initials.has(original) ||
    alsoReadAs.some((word) => held.has(termOf(word))) ||
    writtenTogether(terms, original).some((word) => held.has(termOf(word))) ||
    hasOther(term);
  // Of "cd-rs" the one part is not missing where the other is spoken of.
  const parts = hyphenated(question, language)
    .filter((words) => words.some((word) => held.has(termOf(word))))
    .flat();
  return namable
    .filter((term) => !isHeld(term) && !parts.includes(term.original))
    .toSorted((a, b) => b.idf - a.idf)
    .slice(0, MISSING_LIMIT)
    .map(({ written }) => written);
}

function languageOfTerms([first]: readonly QuestionTerm[]): Language {
  return languageOfWord(first?.original ?? '');
}

/** "sea" and "wall" where "seawall" may be written. */
function writtenTogether(terms: readonly AskedTerm[], original: string): string[] {
  const position = terms.findIndex((term) => term.original === original);
  const at = (place: number): string => terms[place]?.original ?? '';
  const word = at(position);
  return [withoutMark(at(position - 1)) + word, withoutMark(word) + at(position + 1)];
}

/** The first place where the question has the word: "France" for france, without an ending 's. */
function asWritten(question: string, word: string, language: Language): string {
  const written = question.match(/[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const found = written.find((piece) => isOne(piece, word, language));
  return found === undefined ? withoutMark(word) : found.replace(/['’]s$/i, '');
}

function isOne(piece: string, word: string, language: Language): boolean {
  const words: readonly string[] = wordsOf(piece, language);
  return words.length === 1 && words[0] === word;
}

/** Whether every telling word of the name is asked for; false for a name without any. */
export function isWholeNameAsked(name: string, terms: readonly QuestionTerm[]): boolean {
  const asked = new Set<Term>(terms.map(({ term }) => term));
  const telling = wordsOf(name, languageOfTerms(terms)).filter(isTellingWord);
  return telling.length > 0 && telling.every((word) => asked.has(termOf(word)));
}
