/** Does a question ask for the whole article or for one thing in it? */
import type { Synonyms } from '../language/synonyms.ts';
import { FEW } from './names-of-whole.ts';
import { otherWords, withOthers } from './other-words.ts';
import type { Term } from '../language/terms.ts';
import type { AskedArticle } from './asked-article.ts';
import { kindsAsked } from './answer-kind.ts';
import { pointsOf } from './text-blocks.ts';
import type { ReadArticle } from './read-article.ts';

/** Share of the question's content terms that a name of the article holds, from which on it asks for the whole. */
const NAME_SHARE = 0.75;

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

export function scopeOf(asked: AskedArticle): QuestionScope {
  const { read, question, terms, synonyms } = asked;
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
  if (!isGeneral || asked.isMetSomewhere()) return 'particular';
  return ASKS_FOR_MANY.test(question) ? 'whole' : 'general';
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
  return withOthers(rest, others).some((word) => holding.isInFew(word, FEW));
}

function isNamed(name: ReadonlySet<Term>, terms: readonly Term[]): boolean {
  return terms.filter((term) => name.has(term)).length / terms.length >= NAME_SHARE;
}
