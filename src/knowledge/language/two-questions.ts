/**
 * Several questions in one post → the first of them.
 *
 * An article that answers one seldom answers another, and the words of both together find neither. What
 * asks on about the same thing ("and how is it cleaned?") stays with the question before it.
 */
import { asksSomething, postSentences } from './long-post.ts';
import { withoutOpening } from './opening.ts';
import { isTellingWord } from './telling-words.ts';
import { termOf, wordsOf, type Term } from './terms.ts';

export interface FirstOfQuestions {
  /** The post up to the second question: what was told before the first may be needed to answer it. */
  readonly text: string;
  /** The first question itself. */
  readonly question: string;
  /** The second one, up to the third. */
  readonly second: string;
  /** From the second one on. */
  readonly rest: string;
  /** How many questions there are. Integer, at least 2. */
  readonly count: number;
}

/** What points back, so that the sentence means nothing alone. */
const POINTS_BACK =
  /\b(?:it|its|they|them|their|theirs|this|that|these|those|he|him|his|she|her|hers|one|ones|such|same|other|others|another|else|instead|both|either|neither|former|latter|too)\b|\b(?:there|then|so)$/;
/** "Can I ask a quick question?" comes before one. */
const ASKING: ReadonlySet<string> = new Set('ask asking answer question quick quickly'.split(' '));
/** Words of a question that is whole: "dry clean?" goes on with the one before. */
const SHORTEST = 3;
/** What is asked for alone; "the cost?" is that of what was named before. */
const OF_ONE_WORD =
  /^(?:and |but |so |also )?(?:what|who|where) (?:is|are|was|were) (?:an? )?(?!the\b)\w+$/;

/** @returns Null for a post with one question or none, or several about one thing. */
export function firstOfQuestions(post: string): FirstOfQuestions | null {
  // Many begin a question with a small letter.
  const sentences = postSentences(post).flatMap((text) => text.split(/(?<=\?)\s+/));
  const starts: number[] = [];
  let before: ReadonlySet<Term> = new Set();
  for (const [place, sentence] of sentences.entries()) {
    if (!asksSomething(sentence)) continue;
    const telling = tellingTerms(sentence);
    const isFirst = starts.length === 0 && telling.size > 0;
    const isNext = starts.length > 0 && asksAnew(sentence, telling, before);
    if (isFirst || isNext) {
      starts.push(place);
      before = telling;
    } else {
      before = new Set([...before, ...telling]);
    }
  }
  const [first, second] = starts;
  if (first === undefined || second === undefined) return null;
  const between = (from: number, to?: number): string => sentences.slice(from, to).join(' ');
  return {
    text: between(0, second),
    question: alone(sentences[first] ?? ''),
    second: between(second, starts[2]),
    rest: between(second),
    count: starts.length,
  };
}

/** The question without the greeting, or the words that announce it, in the same sentence. */
function alone(sentence: string): string {
  const [, announced] = /^[^:?]{1,80}:\s+(.+)$/s.exec(sentence) ?? [];
  const asked = announced !== undefined && asksSomething(announced) ? announced : sentence;
  return withoutOpening(asked);
}

/** The first that asks something in what is left; the whole where nothing does. */
export function questionOf(rest: string): string {
  const asking = postSentences(rest)
    .flatMap((text) => text.split(/(?<=\?)\s+/))
    .find(asksSomething);
  return asking === undefined ? rest : alone(asking);
}

function asksAnew(
  sentence: string,
  telling: ReadonlySet<Term>,
  before: ReadonlySet<Term>,
): boolean {
  const all = wordsOf(sentence);
  const words = all.join(' ');
  if (all.length < SHORTEST || POINTS_BACK.test(words)) return false;
  if (telling.size === 0 || (telling.size === 1 && !OF_ONE_WORD.test(words))) return false;
  const known = [...telling].filter((term) => before.has(term)).length;
  return known <= telling.size / 2;
}

function tellingTerms(sentence: string): ReadonlySet<Term> {
  return new Set(
    wordsOf(sentence)
      .filter((word) => isTellingWord(word) && !ASKING.has(word))
      .map(termOf),
  );
}
