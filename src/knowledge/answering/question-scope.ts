/** Does a question ask for the whole article or for one thing in it? */
import type { Synonyms } from '../language/synonyms.ts';
import { FEW } from './names-of-whole.ts';
import { otherWords, withOthers } from './other-words.ts';
import type { Term } from '../language/terms.ts';
import { kindsAsked } from './answer-kind.ts';
import { pointsOf } from './text-blocks.ts';
import type { ReadArticle } from './read-article.ts';
import { wordFamilies } from '../language/word-families.ts';
import { weigh } from './term-weights.ts';

/** Share of the question's content terms that a name of the article holds, from which on it asks for the whole. */
const NAME_SHARE = 0.75;

/**
 * Share of the question's weight that one block holds, from which on the question asks for that
 * block. Below it a general question in other words than the article's is about the whole.
 */
const ONE_PLACE = 0.3;

/** Sentences of the article that hold a rare word, at most: with 2, "causes of decay" would be a name. */
const RARE = 1;

/** Questions that can be about a whole subject: how, why, what, "explain …", "tell me about …". */
const GENERAL =
  /^\W*(?:(?:so|and|but|please|hi|hello|hey|ok)\W+)*(?:please )?(?:how|why|what|in (?:what|which) ways?|explain|describe|tell me|give (?:me|an overview)|(?:can|could|would) (?:you|someone|somebody|anyone|anybody) (?:please )?(?:explain|tell|describe)|overview|introduction)\b/i;

/** What heads answer even in other words than the article's: an overview, or many things at once. */
const ASKS_FOR_MANY =
  /\b(?:overview|introduction|summar(?:y|i[sz]e)|tell me (?:\w+ )?about|ways|steps|stages|reasons|arguments|tips|what (?:do|does|did) (?:\S+ ){1,6}?(?:actually |really )?do)\b/i;

/**
 * `whole`: the question names the article, or wants all that it has to say. `general`: it is a how, why or what of which no place in
 * the article holds much, so that the lead says most to it. `particular`: everything else.
 */
export type QuestionScope = 'whole' | 'general' | 'particular';

/** @param terms - Content terms of the question, in its order, spelling mended. */
export function scopeOf(
  read: ReadArticle,
  question: string,
  terms: readonly Term[],
  synonyms: Synonyms,
): QuestionScope {
  if (terms.length === 0) return 'whole';
  if (asksForOneThing(question, read.article.title)) return 'particular';
  if (
    read.namesOfWhole.some(
      (name) => isNamed(name, terms) && !restIsOfOnePlace(read, name, terms, synonyms),
    )
  )
    return 'whole';
  // Of an essay the best sentences serve better: it has no points that a lead could introduce.
  const isGeneral = GENERAL.test(question) && pointsOf(read.textBlocks).length > 0;
  if (!isGeneral || isMetSomewhere(read, terms)) return 'particular';
  return ASKS_FOR_MANY.test(question) ? 'whole' : 'general';
}

/** True when one place of the article holds a good part of the question. */
export function isMetSomewhere(read: ReadArticle, terms: readonly Term[]): boolean {
  return holdsRarePair(read, terms) || greatestShare(read, terms) >= ONE_PLACE;
}

/** "What is the oldest …" and "what is the fifth …" want one of many; the Second World War is but one. */
const ONE_OF_MANY =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?! world war)|last|oldest|earliest|newest|latest|largest|biggest|greatest|smallest|tallest|longest|highest|deepest)\b/i;

/** "When was the bridge rebuilt?" is not what "How was the bridge rebuilt?" is about, for all its words. */
function asksForOneThing(question: string, title: string): boolean {
  if (ONE_OF_MANY.test(question) && !ONE_OF_MANY.test(title)) return true;
  const ofTitle = kindsAsked(title);
  return kindsAsked(question).some((kind) => kind !== 'reason' && !ofTitle.includes(kind));
}

/** "What started the fire at Notre-Dame?": a word beside the name, or another for it, that stands in few sentences. */
function restIsOfOnePlace(
  { vocabulary, holding }: ReadArticle,
  name: ReadonlySet<Term>,
  terms: readonly Term[],
  synonyms: Synonyms,
): boolean {
  const rest = terms.filter((term) => !name.has(term));
  const others = otherWords(rest, vocabulary, synonyms);
  return withOthers(rest, others).some((word) => (holding.get(word) ?? FEW + 1) <= FEW);
}

function isNamed(name: ReadonlySet<Term>, terms: readonly Term[]): boolean {
  return terms.filter((term) => name.has(term)).length / terms.length >= NAME_SHARE;
}

/** "What was wrong with Abu Mena …": two words in a row that the article has together, and seldom. */
function holdsRarePair(
  { words, sentenceTerms, holding }: ReadArticle,
  terms: readonly Term[],
): boolean {
  const isRare = (term: Term): boolean => (holding.get(term) ?? Infinity) <= RARE;
  return terms.some((second, place) => {
    const first = terms[place - 1];
    if (first === undefined || first === second || !isRare(first) || !isRare(second)) return false;
    const [one, other] = [words.numberOf(first), words.numberOf(second)];
    return sentenceTerms.some((held) => held.hasBehind(one, other, 1));
  });
}

/** The most of the question's weight that a block behind the lead holds, in [0, 1]. */
function greatestShare(read: ReadArticle, terms: readonly Term[]): number {
  const weights = weigh(read, terms);
  const families = wordFamilies(terms, read.vocabulary);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shares = read.blockTerms.slice(1).map((block) => {
    const held = [...weights].filter(([term]) =>
      [term, ...(families.get(term) ?? [])].some((word) => block.has(word)),
    );
    return held.reduce((sum, [, weight]) => sum + weight, 0) / total;
  });
  return Math.max(0, ...shares);
}
