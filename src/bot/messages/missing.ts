/** Words of a question that nothing shown speaks of, in a line of Discord's Markdown. */
import { namedWords } from '../../knowledge/index.ts';
import type { DiscordBlock } from '../markdown/discord-block.ts';
import { escapeInLine } from '../markdown/escape.ts';

/** “France” or “Chicago”. */
export function namedInLine(words: readonly string[]): string {
  return namedWords(words.map(escapeInLine), 'or');
}

/** Small print below an answer; no blocks when nothing is missing. */
export function missingBlocks(missing: readonly string[]): DiscordBlock[] {
  if (missing.length === 0) return [];
  return [{ kind: 'paragraph', text: `-# Nothing here speaks of ${namedInLine(missing)}.` }];
}
