/**
 * A long post → the part of it that asks.
 *
 * People tell a story before they ask: each of its words would count as asked for, and an article that
 * answers holds few of them. So a long post is read by its questions and by the sentences that say most.
 */
import { contentWords } from './content-words.ts';
import { withoutEmbedded } from './embedded.ts';
import { splitSentences } from './sentences.ts';
import { wordsOf } from './terms.ts';

/** A post of more words than these is long. */
const LONGEST_QUESTION = 30;
/**
 * Different content words that are kept of a long post, as far as whole sentences allow. Of 33 posts of more than
 * sixty words, those of members and public ones that were looked at, the right article was first for 19 with 25 of them
 * and for 26 with 40, 60 or all: the story says what the question at its end is about.
 */
const MOST_WORDS = 60;
/** A sentence that asks, also without its question mark. */
const ASKS =
  /\?["'”’)\]\s]*$|^(?:and |so |but |also )?(?:how|what|which|who|whom|whose|where|when|why|is there|are there|can i|can we|should i|should we|do i|do we|does anyone)\b/i;

/** Whether a sentence asks, as far as its first words and its end tell. */
export function asksSomething(sentence: string): boolean {
  return ASKS.test(sentence);
}

/** The sentences of a post, in their order; a line ends one. */
export function postSentences(post: string): readonly string[] {
  return post.split(/\s*\n\s*/).flatMap((line) => splitSentences(line.trim(), () => false));
}

/**
 * Of a long post the sentences that ask, of a shorter one all up to the last of them: what is told behind the question
 * ("the dealer said so and I just nodded"), or long before it, is not what is asked. All of it where no sentence asks.
 */
export function askingPart(post: string): string {
  const sentences = postSentences(post);
  const asking = sentences.filter(asksSomething);
  if (asking.length === 0) return post;
  const isLong = wordsOf(post).length > LONGEST_QUESTION;
  const upToLast = sentences.slice(0, sentences.lastIndexOf(asking.at(-1)!) + 1);
  return (isLong ? asking : upToLast).join(' ');
}

interface PostSentence {
  readonly place: number;
  readonly text: string;
  readonly asks: boolean;
  readonly words: readonly string[];
}

/**
 * @param written - What it carries beside its words (`embedded.ts`) is not read.
 * @returns A post that is not long as it is; else whole sentences of it in their order, with spaces between.
 */
export function readPost(written: string): string {
  const post = withoutEmbedded(written);
  if (wordsOf(post).length <= LONGEST_QUESTION) return post;
  const sentences = postSentences(post).map((text, place) => ({
    place,
    text,
    asks: asksSomething(text),
    words: contentWords(text),
  }));
  const kept = chosen(sentences);
  // Nothing of it tells more than the rest.
  if (kept.length === 0) return post;
  return kept
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join(' ');
}

/** Questions first, then what says most; no more than `MOST_WORDS` words, but always the first. */
function chosen(sentences: readonly PostSentence[]): readonly PostSentence[] {
  const said = timesSaid(sentences);
  const worth = ({ words }: PostSentence): number =>
    // What is said again is what the post is about.
    words.reduce((sum, word) => sum + Math.min(2, said.get(word) ?? 0), 0);
  const ranked = sentences
    .filter(({ words }) => words.length > 0)
    .toSorted(
      (a, b) => Number(b.asks) - Number(a.asks) || worth(b) - worth(a) || a.place - b.place,
    );
  const kept: PostSentence[] = [];
  const keptWords = new Set<string>();
  for (const sentence of ranked) {
    const fresh = sentence.words.filter((word) => !keptWords.has(word));
    if (kept.length > 0 && keptWords.size + fresh.length > MOST_WORDS) continue;
    kept.push(sentence);
    for (const word of fresh) keptWords.add(word);
  }
  return kept;
}

/** In how many sentences each word is. */
function timesSaid(sentences: readonly PostSentence[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) said.set(word, (said.get(word) ?? 0) + 1);
  }
  return said;
}
