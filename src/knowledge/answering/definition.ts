/**
 * "What is X?" → the sentence that says what X is.
 *
 * Such a sentence introduces the name: "Adobe, which is sun-dried mud brick, …", "OIC stands for …".
 * A point whose head holds the name explains it from its first sentence on.
 */
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { termOf, wordsOf, type Term } from '../language/terms.ts';
import { nameAskedFor } from './name-asked-for.ts';
import { contentTerms, type ReadArticle } from './read-article.ts';
import { spelledOut } from './spelled-out.ts';
import type { Sentence } from './text-blocks.ts';

/** Words of a sentence before the last one of the name that it introduces, at most. */
const EARLY = 6;

/** A verb that says what the name before it stands for; "is not on the list" and "is still contested" do not. */
const SAYS_WHAT =
  '(?:(?:is|are|was|were)\\b(?! (?:not|still|also|now|no longer)\\b)|(?:means?|meant|stands? for|refers? to|consists? of|denotes?|dates? (?:from|back to)|says? that)\\b)';

/** How a sentence goes on behind the name that it introduces. */
const INTRODUCES = new RegExp(
  [
    String.raw`^(?:['’]?s)?["”’*)]*(?:\s+\([^)]*\))?(?: of (?:\p{L}+ )?\d{4})?(?:,? (?:or|also called|known as|called) [^,]+,?)?`,
    `(?:\\s+${SAYS_WHAT}`,
    String.raw`|,\s+(?:the|an?|which|who|that is|short for|or)\b|\s+\(`,
    // "HBIM, historic building information modelling, is …".
    String.raw`|,\s+[^,;:.]{1,80},\s+${SAYS_WHAT})`,
  ].join(''),
  'u',
);

/** Before a name that is not introduced but belongs to another: "a protocol to the Convention". */
const ELSEWHERE = /\b(?:of|to|in|on|at|for|by|with|from|under|and|like|as|than|about)\b/i;

/**
 * @param name - Terms of the name.
 * @returns Position of the sentence that says what it is; null when none does.
 */
export function definingSentence(article: ReadArticle, name: readonly Term[]): number | null {
  // A question about the title is about the whole; its points define other things.
  const isOfWhole = name.every((term) => article.titleTerms.has(term));
  const tests = isOfWhole
    ? [introducesIt, explainsInLead]
    : [introducesIt, beginsItsPoint, beginsItsSection, explainsInPassing];
  const held = article.sentenceTerms.map((terms) => name.every((term) => terms.has(term)));
  for (const test of tests) {
    const found = article.sentences.findIndex(
      (_, position) =>
        // A heading holds the name in place of the sentence; the others read it word by word.
        (held[position] === true || test === beginsItsSection) && test(article, position, name),
    );
    if (found !== -1) return found;
  }
  return null;
}

/** The same for the name that a question wants to have explained; null where it wants something else. */
export function definitionAskedFor(
  article: ReadArticle,
  question: string,
  terms: readonly Term[],
): number | null {
  const name = nameAskedFor(question, terms);
  return name === null ? null : definingSentence(article, spelledOut(article, name));
}

/**
 * Whether the article begins by saying what a part of the name is that its title has, where the whole
 * is another of its names: "Treasure is a find that …" for "treasure trove".
 */
export function beginsWithPartOf(article: ReadArticle, name: readonly Term[]): boolean {
  const isAlias = article.nameTerms.some(
    (words) => words.size === name.length && name.every((term) => words.has(term)),
  );
  return (
    isAlias && name.some((term) => article.titleTerms.has(term) && introducesIt(article, 0, [term]))
  );
}

/** All of the name stands in the first words, and what follows says what it is. */
function introducesIt(
  { sentences }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const around = aroundName(sentences[position], name);
  if (around === null) return false;
  const words = wordsOf(around.before + around.named).length;
  return words <= EARLY && !ELSEWHERE.test(around.before) && INTRODUCES.test(around.after);
}

/** "… by anastylosis, the putting back of fallen stones", "a ladder, called Arnstein's", "archivists call this fixity". */
function explainsInPassing(
  { sentences }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const around = aroundName(sentences[position], name);
  if (around === null) return false;
  return (
    /(?:called|named|known as|the (?:word|term|name)|calls? (?:this|that|it|them)) (?:the )?["“*]?$/.test(
      around.before,
    ) || /^["”’*]?(?: \(|, (?:or|the|an?|which is|that is|short for)\b)/.test(around.after)
  );
}

/** "The moai are figures on Rapa Nui (Easter Island), a Chilean island": the title's name within the lead. */
function explainsInLead(article: ReadArticle, position: number, name: readonly Term[]): boolean {
  const block = article.sentences[position]?.block;
  return block === 0 && explainsInPassing(article, position, name);
}

/** The head of its point holds the name, or the greater part of it that the sentence completes. */
function beginsItsPoint(
  { textBlocks, sentences, language }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const { block = -1, position: place, plain = '' } = sentences[position] ?? {};
  const head = textBlocks[block]?.item?.head ?? null;
  if (place !== 0 || head === null) return false;
  const inHead = contentTerms(plainText(head), language);
  const inAll = contentTerms(plain, language);
  const held = name.filter((term) => inHead.includes(term));
  return held.length * 2 > name.length && name.every((term) => inAll.includes(term));
}

function beginsItsSection(
  { textBlocks, sentences, language }: ReadArticle,
  position: number,
  name: readonly Term[],
): boolean {
  const { block = -1, position: place } = sentences[position] ?? {};
  const { section = null, sectionNumber } = textBlocks[block] ?? {};
  if (place !== 0 || section === null) return false;
  if (textBlocks[block - 1]?.sectionNumber === sectionNumber) return false;
  const heading = contentTerms(plainText(section), language);
  return name.every((term) => heading.includes(term));
}

/** A sentence before, in and after the first place of the name; null where it has none. */
function aroundName(
  sentence: Sentence | undefined,
  name: readonly Term[],
): { readonly before: string; readonly named: string; readonly after: string } | null {
  const text = plainText(sentence?.markdown ?? '');
  const place = placeOf(text, name);
  if (place === null) return null;
  const { start, end } = place;
  return { before: text.slice(0, start), named: text.slice(start, end), after: text.slice(end) };
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
