/**
 * What a post carries beside its words: addresses, pasted code, names of emoji.
 *
 * They are said to no article: `https://example.org/2024/fire` would ask for a fire, and a stretch of code
 * for the words of its comments.
 */
import { wordsOf } from './terms.ts';

const EMBEDDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // Code between fences; a line of it between single marks is often a word that is asked about.
  [/```[^]*?(?:```|$)/g, ' '],
  // Of a Markdown link its words stay.
  [/\[([^\]]{1,300})\]\(<?(?:https?:\/\/|www\.)[^)]{0,2000}\)/gi, ' $1 '],
  [/<?\b(?:https?:\/\/|www\.)[^\s<>]+>?/gi, ' '],
  [/(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]{1,31}:(?![\p{L}\p{N}])/giu, ' '],
];

/** @returns The post as it is where nothing else is left. */
export function withoutEmbedded(post: string): string {
  let words = post;
  for (const [pattern, instead] of EMBEDDED) words = words.replace(pattern, instead);
  return words === post || wordsOf(words).length === 0 ? post : words.replace(/\s+/g, ' ').trim();
}
