/** "What is X?", "X meaning", "X": the name that a question wants to have explained. */
import type { Term } from '../language/terms.ts';
import { contentTerms } from './read-article.ts';

const POLITE = String.raw`^\W*(?:(?:so|and|but|ok|okay|please|hi|hello|hey|sorry|um|er)\W+)*`;
const ARTICLE = String.raw`(?:(?:an?|the|this|these|those)\s+)?`;
const IS = String.raw`(?:['’]?s|(?: \p{L}+ly| even)?(?: is| are| was| were))`;

/** What follows a comma or a dash is why somebody asks: "what is curtilage, the solicitor says …". */
const NAME = String.raw`((?:(?! [-–—] )[^.?!,;:])+?)`;
const ENDS = String.raw`(?= [-–—] |[.?!,;:]|$)`;
/** "What is it", "what does that mean exactly": of what was named before. */
const WHAT_THAT_IS = String.raw`what(?:['’]?s| is| are| does| do| did) (?:it|that|this|they|those)(?: even| \p{L}+ly)?(?: mean| stand for)?(?: \p{L}+ly)?\W*$`;

/** What is asked about stands in the first group. */
const ASKS_WHAT_IT_IS: readonly RegExp[] = [
  // "They keep saying 'fixity'. What is that?"
  String.raw`.*(?<!\p{L})["“‘'«]([^"“”‘’'«».?!]+)["”’'»].*[.?!,;:–—-] *${WHAT_THAT_IS}`,
  String.raw`what${IS} (?:meant by|the (?:meaning|definition) of) ${ARTICLE}${NAME}${ENDS}`,
  String.raw`what (?:do|does|did) (?:they|you|people|we) mean by ${ARTICLE}${NAME}${ENDS}`,
  String.raw`what (?:do|does|did) ${ARTICLE}([^.?!]+?) (?:\p{L}+ly |even )?(?:(?:mean|stand for|refer to)\b|(?:do|say)\W*$)`,
  String.raw`[^.?!]*\b(?:explain|tell|know|say|wonder|wondering|sure|understand|remind)(?: me| us)? what ${ARTICLE}${NAME} (?:is|are|was|were|means?|stands? for)${ENDS}`,
  String.raw`(?:define|definition of|meaning of|explain|who or what is|what counts as) ${ARTICLE}${NAME}${ENDS}`,
  String.raw`(?:who|what)${IS} ${ARTICLE}${NAME}${ENDS}`,
  String.raw`${NAME}(?: [-–—] |[.?!,;:]+ ).*\b${WHAT_THAT_IS}`,
  String.raw`([^.?!]+?) (?:meaning|definition|explained)\W*$`,
].map((asking) => new RegExp(`${POLITE}${asking}`, 'iu'));

const ASKS_OF_WHAT_WAS_NAMED = new RegExp(`[-–—.?!,;:] *${WHAT_THAT_IS}`, 'iu');

/** A question without them, in a few words, is a bare name: "MOSE". */
const ASKING =
  /\b(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|should)\b/i;

/** A name has no more content words; "the way in which countries help each other" is none. */
const LONGEST_NAME = 4;

/** What no name holds: "what is being done about looting" asks for no definition. */
const NO_NAME =
  /\b(?:being|going|needed|done|used|supposed|doing|happening|happened|wrong|allowed|do|does|did|to|for|if|when|that|which|made|difference|between|vs)\b/i;

/** Terms of the name that a question wants to have explained; null when it wants something else. */
export function nameAskedFor(question: string, terms: readonly Term[]): readonly Term[] | null {
  const name = nameIn(question);
  if (name === null || NO_NAME.test(name)) return null;
  const asked = contentTerms(question, 'en');
  const named = contentTerms(withoutField(name), 'en').map((term) => mended(term, asked, terms));
  return named.length === 0 || named.length > LONGEST_NAME ? null : [...new Set(named)];
}

/** False for a bare name, which may want all that there is. */
export function asksForMeaning(question: string): boolean {
  return ASKS_WHAT_IT_IS.some((asking) => asking.test(question));
}

function nameIn(question: string): string | null {
  for (const asking of ASKS_WHAT_IT_IS) {
    const name = asking.exec(question)?.[1];
    if (name !== undefined) {
      const whole = name.replace(/\s+(?:please|exactly|again)$/i, '');
      return ASKS_OF_WHAT_WAS_NAMED.test(question) ? lastNamed(whole) : whole;
    }
  }
  return ASKING.test(question) ? null : question;
}

/** "My house is in a conservation area, what does that mean?" asks of the last thing it names. */
function lastNamed(name: string): string {
  return /\b(?:is|are|was|were|in|on|got|have|has)\b.* (?:an?|the) (.+)$/iu.exec(name)?.[1] ?? name;
}

/** "BIM in architecture" is BIM. */
function withoutField(name: string): string {
  return name.replace(/(?<=\S) in (?:the )?[\p{L} ]+$/u, '');
}

/**
 * The question's term as its spelling was mended: the same place among its content terms.
 *
 * @param asked - These, as they were asked.
 */
function mended(term: Term, asked: readonly Term[], terms: readonly Term[]): Term {
  return asked.length === terms.length ? (terms[asked.indexOf(term)] ?? term) : term;
}
