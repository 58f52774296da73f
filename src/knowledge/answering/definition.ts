/**
 * "What is X?" → the sentence that says what X is.
 *
 * Such a sentence introduces the name: "Adobe, which is sun-dried mud brick, …", "OIC stands for …".
 * A point whose head holds the name explains it from its first sentence on.
 */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { termOf, wordsOf, type Term } from '../language/terms.ts';
import { contentTerms, type ReadArticle } from './read-article.ts';

const POLITE = String.raw`^\W*(?:(?:so|and|but|ok|okay|please|hi|hello|hey|sorry|um|er)\W+)*`;
const ARTICLE = String.raw`(?:(?:an?|the|this|these|those)\s+)?`;
const IS = String.raw`(?:['’]?s|(?: \p{L}+ly| even)?(?: is| are| was| were))`;

/** What is asked about stands in the first group. */
const ASKS_WHAT_IT_IS: readonly RegExp[] = [
  String.raw`what${IS} (?:meant by|the (?:meaning|definition) of) ${ARTICLE}([^.?!]+)`,
  String.raw`what (?:do|does|did) (?:they|you|people|we) mean by ${ARTICLE}([^.?!]+)`,
  String.raw`what (?:do|does|did) ${ARTICLE}([^.?!]+?) (?:\p{L}+ly |even )?(?:(?:mean|stand for|refer to)\b|(?:do|say)\W*$)`,
  String.raw`(?:define|definition of|meaning of|explain|who or what is|what counts as) ${ARTICLE}([^.?!]+)`,
  String.raw`(?:who|what)${IS} ${ARTICLE}([^.?!]+)`,
  String.raw`([^.?!]+?) (?:meaning|definition|explained)\W*$`,
].map((asking) => new RegExp(`${POLITE}${asking}`, 'iu'));

/** A question without them, in a few words, is a bare name: "MOSE". */
const ASKING =
  /\b(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|should)\b/i;

/** A name has no more content words; "the way in which countries help each other" is none. */
const LONGEST_NAME = 4;

/** Words of a sentence before the last one of the name that it introduces, at most. */
const EARLY = 6;

/** How a sentence goes on behind the name that it introduces. */
const INTRODUCES =
  /^(?:['’]?s)?["”’*)]*(?:\s+\([^)]*\))?(?:,? (?:or|also called|known as|called) [^,]+,?)?(?:\s+(?:is|are|was|were|means?|meant|stands? for|refers? to|consists? of|denotes?)\b|,\s+(?:the|an?|which|who|that is|short for|or)\b|\s+\()/u;

/** Before a name that is not introduced but belongs to another: "a protocol to the Convention". */
const ELSEWHERE = /\b(?:of|to|in|on|at|for|by|with|from|under|and|like|as|than|about)\b/i;

/** What no name holds: "what is being done about looting" asks for no definition. */
const NO_NAME =
  /\b(?:being|going|needed|done|used|supposed|doing|happening|happened|wrong|allowed|do|does|did|to|for|if|when|that|which|made|difference|between|vs)\b/i;

/** Terms of the name that a question wants to have explained; null when it wants something else. */
export function nameAskedFor(question: string, terms: readonly Term[]): readonly Term[] | null {
  const name = nameIn(question);
  if (name === null || NO_NAME.test(name)) return null;
  const named = contentTerms(withoutField(name)).map((term) => mended(term, question, terms));
  return named.length === 0 || named.length > LONGEST_NAME ? null : [...new Set(named)];
}

function nameIn(question: string): string | null {
  for (const asking of ASKS_WHAT_IT_IS) {
    const name = asking.exec(question)?.[1];
    if (name !== undefined) return name;
  }
  return ASKING.test(question) ? null : question;
}

/** "BIM in architecture" is BIM. */
function withoutField(name: string): string {
  return name.replace(/(?<=\S) in (?:the )?[\p{L} ]+$/u, '');
}

/** The question's term as its spelling was mended: the same place among its content terms. */
function mended(term: Term, question: string, terms: readonly Term[]): Term {
  const asked = contentTerms(question);
  return asked.length === terms.length ? (terms[asked.indexOf(term)] ?? term) : term;
}

/**
 * @param name - Terms of the name.
 * @returns Position of the sentence that says what it is; null when none does.
 */
export function definingSentence(article: ReadArticle, name: readonly Term[]): number | null {
  // A question about the title is about the whole; its points define other things.
  const isOfWhole = name.every((term) => article.titleTerms.has(term));
  const tests = isOfWhole
    ? [introducesIt]
    : [introducesIt, beginsItsPoint, beginsItsSection, explainsInPassing];
  for (const test of tests) {
    const found = article.sentences.findIndex((_, position) => test(article, position, name));
    if (found !== -1) return found;
  }
  return null;
}

/** All of the name stands in the first words, and what follows says what it is. */
function introducesIt(
  { sentences }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const text = plainText(sentences[position]?.markdown ?? '');
  const place = placeOf(text, name);
  if (place === null) return false;
  const before = text.slice(0, place.start);
  const words = wordsOf(text.slice(0, place.end)).length;
  return words <= EARLY && !ELSEWHERE.test(before) && INTRODUCES.test(text.slice(place.end));
}

/** "… by anastylosis, the putting back of fallen stones", "a ladder, called Arnstein's". */
function explainsInPassing(
  { sentences }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const text = plainText(sentences[position]?.markdown ?? '');
  const place = placeOf(text, name);
  if (place === null) return false;
  return (
    /(?:called|named|known as|the (?:word|term|name)) (?:the )?["“*]?$/.test(
      text.slice(0, place.start),
    ) || /^["”’*]?(?: \(|, (?:or|the|an?|which is|that is|short for)\b)/.test(text.slice(place.end))
  );
}

/** The head of its point holds the name, or the greater part of it that the sentence completes. */
function beginsItsPoint(
  { textBlocks, sentences }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const { block = -1, position: place, plain = '' } = sentences[position] ?? {};
  const head = textBlocks[block]?.item?.head ?? null;
  if (place !== 0 || head === null) return false;
  const [inHead, inAll] = [contentTerms(plainText(head)), contentTerms(plain)];
  const held = name.filter((term) => inHead.includes(term));
  return held.length * 2 > name.length && name.every((term) => inAll.includes(term));
}

function beginsItsSection(
  { textBlocks, sentences }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const { block = -1, position: place } = sentences[position] ?? {};
  const { section = null, sectionNumber } = textBlocks[block] ?? {};
  if (place !== 0 || section === null) return false;
  if (textBlocks[block - 1]?.sectionNumber === sectionNumber) return false;
  const heading = contentTerms(plainText(section));
  return name.every((term) => heading.includes(term));
}

/** Where the name stands first in a text, in any order of its words and little between them. */
function placeOf(text: string, name: readonly Term[]): { start: number; end: number } | null {
  const left = new Set(name);
  let start: number | null = null;
  let between = 0;
  for (const { 0: word, index } of text.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?/gu,
  )) {
    const parts = wordsOf(word).map(termOf);
    // "ICC-Angkor" is not Angkor.
    const isOfName = parts.every((part) => name.includes(part));
    if (isOfName) for (const part of parts) left.delete(part);
    if (isOfName) start ??= index;
    else if (start !== null) between += 1;
    if (start !== null && left.size === 0) return { start, end: index + word.length };
    if (between > MOST_BETWEEN) return null;
  }
  return null;
}

/** "The Convention of Faro". */
const MOST_BETWEEN = 2;
