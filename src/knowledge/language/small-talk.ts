/**
 * What people say to a bot that is no question: "hello", "thx!", "who are you?", in the languages of the interface
 * and, as far as a few words go, in others.
 *
 * Only what consists of nothing else counts, and thanks that ask nothing more: "hello, what is adobe?" is
 * a question (`opening.ts`).
 */
import { isThanks, opensWithThanks } from './courtesy.ts';
import { moodOf, withoutEmoticons } from './emoticons.ts';
import { ar } from './small-talk-phrases/ar.ts';
import { elsewhere } from './small-talk-phrases/elsewhere.ts';
import { en } from './small-talk-phrases/en.ts';
import { es } from './small-talk-phrases/es.ts';
import { fr } from './small-talk-phrases/fr.ts';
import { he } from './small-talk-phrases/he.ts';
import type { PhraseKind } from './small-talk-phrases/phrase-list.ts';
import { wordsOf } from './terms.ts';

/** `thanks`: also whatever else only says that an answer was read. `disagreement`: that it was no good one. */
export type SmallTalk = Exclude<PhraseKind, 'praise'>;

interface Phrase {
  readonly words: readonly string[];
  /** Null for a filler. */
  readonly kind: PhraseKind | null;
}

/** Of two kinds in one line ("thanks, bye") the first here counts. */
const ORDER = [
  'more',
  'about',
  'asking',
  'farewell',
  'thanks',
  'disagreement',
  'praise',
  'greeting',
] as const;

/** By their first word, longest first. What is a phrase in one language and a filler in another is a phrase. */
const phrasesByStart: ReadonlyMap<string, readonly Phrase[]> = startsOf(
  [en, fr, es, ar, he, elsewhere].flatMap((list) => [
    ...ORDER.flatMap((kind) => listed(list[kind], kind)),
    ...listed(list.fillers, null),
  ]),
);

/** A line with more words asks or tells something. */
export const MOST_WORDS = 12;
const WAVE = /👋/u;
const DISLIKE = /👎|[😞😠😡😢😭🙁☹]/u;
/** "And?" Beside other words they say nothing. */
const GOING_ON: ReadonlySet<string> = new Set(['and', 'so', 'then', 'et', 'y']);
const PICTURE = /\p{Extended_Pictographic}/u;

/** Null when it is, or may be, a question to the articles. */
export function smallTalkOf(question: string): SmallTalk | null {
  return metAs(phraseKindOf(question)) ?? (isThanks(question) ? 'thanks' : null);
}

/** The same for a question to which nothing was found: null unless it is more likely to be none. */
export function smallTalkAfterAll(question: string): SmallTalk | null {
  const isTalk = (words: string): boolean => metAs(phraseKindOf(words)) === 'thanks';
  return opensWithThanks(question, isTalk) ? 'thanks' : null;
}

/** What a line is that consists of phrases alone; null for any other. */
export function phraseKindOf(line: string): PhraseKind | null {
  // "heyyyy", "thaaanks": nobody means the third letter.
  const words = wordsOf(withoutEmoticons(line).replace(/(\p{L})\1{2,}/gu, '$1'));
  if (words.length > MOST_WORDS) return null;
  if (words.length === 0) return wordlessKindOf(line);
  const kinds = new Set<PhraseKind>();
  for (let at = 0; at < words.length;) {
    const phrase = phrasesByStart
      .get(words[at]!)
      ?.find((one) => one.words.every((word, place) => words[at + place] === word));
    if (phrase === undefined) return null;
    if (phrase.kind !== null) kinds.add(phrase.kind);
    at += phrase.words.length;
  }
  if (words.length === 1 && GOING_ON.has(words[0]!)) return 'more';
  return ORDER.find((kind) => kinds.has(kind)) ?? null;
}

function wordlessKindOf(line: string): PhraseKind | null {
  const mood = moodOf(line);
  if (mood !== null) return mood === 'smile' ? 'praise' : 'disagreement';
  if (WAVE.test(line)) return 'greeting';
  if (DISLIKE.test(line)) return 'disagreement';
  return PICTURE.test(line) ? 'praise' : null;
}

function metAs(kind: PhraseKind | null): SmallTalk | null {
  return kind === 'praise' ? 'thanks' : kind;
}

function listed(list: string, kind: PhraseKind | null): readonly Phrase[] {
  return list.split('|').map((phrase) => ({ words: wordsOf(phrase), kind }));
}

function startsOf(all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const starts = new Map<string, Phrase[]>();
  const isPhrase = ({ kind }: Phrase): number => Number(kind !== null);
  for (const phrase of all.toSorted(
    (a, b) => b.words.length - a.words.length || isPhrase(b) - isPhrase(a),
  )) {
    const start = phrase.words[0]!;
    starts.set(start, [...(starts.get(start) ?? []), phrase]);
  }
  return starts;
}
