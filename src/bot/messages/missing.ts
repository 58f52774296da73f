/** Words of a question that nothing shown speaks of, in a line of Discord's Markdown. */
import { fitMarkdown, namedWords } from '../../knowledge/index.ts';
import type { DiscordBlock } from '../markdown/discord-block.ts';
import { escapeInLine } from '../markdown/escape.ts';

const LONGEST_WORD = 80;

/** “France” or “Chicago”. */
export function namedInLine(words: readonly string[]): string {
  return namedWords(
    words.map((word) => fitMarkdown(escapeInLine(word), LONGEST_WORD)),
    'or',
  );
}

/** Small print below an answer; no blocks when nothing is missing. */
export function missingBlocks(missing: readonly string[]): DiscordBlock[] {
  if (missing.length === 0) return [];
  return [{ kind: 'paragraph', text: `-# Nothing here speaks of ${namedInLine(missing)}.` }];
}
