/**
 * A long post → the part of it that asks.
 *
 * People tell a story before they ask: each of its words would count as asked for, and an article that
 * answers holds few of them. So a long post is read by its questions and by the sentences that say most.
 */
import { splitSentences } from './sentences.ts';
import { isAskingWord, isStopWord } from './stop-words.ts';
import { wordsOf } from './terms.ts';

/** A post of more words than these is long. */
const LONGEST_QUESTION = 30;
/** Different telling words that are kept of a long post, as far as whole sentences allow. */
const MOST_TELLING = 25;
/** A sentence that asks, also without its question mark. */
const ASKS =
  /\?["'”’)\]\s]*$|^(?:and |so |but |also )?(?:how|what|which|who|whom|whose|where|when|why|is there|are there|can i|can we|should i|should we|do i|do we|does anyone)\b/i;

interface Sentence {
  readonly place: number;
  readonly text: string;
  readonly asks: boolean;
  /** Different words that tell what it is about. */
  readonly telling: readonly string[];
}

/** @returns A post that is not long as it is; else whole sentences of it in their order, with spaces between. */
export function readPost(post: string): string {
  if (wordsOf(post).length <= LONGEST_QUESTION) return post;
  const sentences = post
    .split(/\s*\n\s*/)
    .flatMap((line) => splitSentences(line.trim(), () => false))
    .map((text, place) => ({ place, text, asks: ASKS.test(text), telling: tellingWords(text) }));
  const kept = chosen(sentences);
  // Nothing of it tells more than the rest.
  if (kept.length === 0) return post;
  return kept
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join(' ');
}

/** Questions first, then what says most; no more than `MOST_TELLING` words, but always the first. */
function chosen(sentences: readonly Sentence[]): readonly Sentence[] {
  const said = timesSaid(sentences);
  const worth = ({ telling }: Sentence): number =>
    // What is said again is what the post is about.
    telling.reduce((sum, word) => sum + Math.min(2, said.get(word) ?? 0), 0);
  const ranked = sentences
    .filter(({ telling }) => telling.length > 0)
    .toSorted(
      (a, b) => Number(b.asks) - Number(a.asks) || worth(b) - worth(a) || a.place - b.place,
    );
  const kept: Sentence[] = [];
  const words = new Set<string>();
  for (const sentence of ranked) {
    const fresh = sentence.telling.filter((word) => !words.has(word));
    if (kept.length > 0 && words.size + fresh.length > MOST_TELLING) continue;
    kept.push(sentence);
    for (const word of fresh) words.add(word);
  }
  return kept;
}

/** In how many sentences each word is. */
function timesSaid(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const { telling } of sentences) {
    for (const word of telling) said.set(word, (said.get(word) ?? 0) + 1);
  }
  return said;
}

function tellingWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text).filter((word) => !isStopWord(word) && !isAskingWord(word)))];
}
