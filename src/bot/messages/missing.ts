/** Words of a question that nothing shown speaks of, in a line of Discord's Markdown. */
import { fitMarkdown, isolated } from '../../knowledge/index.ts';
import type { DiscordBlock } from '../markdown/discord-block.ts';
import { escapeInLine } from '../markdown/escape.ts';
import type { Words } from '../words/words.ts';

const LONGEST_WORD = 40;
/** More would be a list of their own. */
const NAMED_WORDS = 4;

/** Words of a question, each between quotation marks. @param named - As they are written. */
export function quotedWords(named: readonly string[], words: Words): string[] {
  return named
    .slice(0, NAMED_WORDS)
    .map((word) =>
      words.say('list.quoted', { text: isolated(fitMarkdown(escapeInLine(word), LONGEST_WORD)) }),
    );
}

/** Small print below an answer; no blocks when nothing is missing. */
export function missingBlocks(missing: readonly string[], words: Words): DiscordBlock[] {
  if (missing.length === 0) return [];
  const named = words.any(quotedWords(missing, words));
  return [{ kind: 'paragraph', text: `-# ${words.say('answer.missing', { words: named })}` }];
}
