/** The works an article rests on, as the last blocks of its last page. */
import { type Source, isolated } from '../../knowledge/index.ts';
import type { DiscordBlock } from '../markdown/discord-block.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { linkMarkdown } from '../markdown/link.ts';
import type { Words } from '../words/words.ts';

export function sourceBlocks(sources: readonly Source[], words: Words): DiscordBlock[] {
  if (sources.length === 0) return [];
  return [
    // Bold instead of a heading: the sources belong to the article, not to its last section.
    { kind: 'heading', depth: 4, text: `**${words.say('answer.sources')}**` },
    ...sources.map((source): DiscordBlock => ({
      kind: 'item',
      depth: 0,
      marker: '-',
      text: sourceLine(source),
    })),
  ];
}

/** A work on one line, as Discord's Markdown. */
export function sourceLine({ title, publisher, year, url }: Source): string {
  const linked = url === null ? escapeInLine(title) : linkMarkdown(title, url);
  const others = [publisher, year].filter((part) => part !== null).map(escapeInLine);
  return [isolated(linked), ...others.map(isolated)].join(', ');
}
