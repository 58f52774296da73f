import { SUMMARY_LENGTH } from '../../answering/summary.ts';
import type { Article, Block } from '../../articles/article.ts';
import { plainText } from '../../articles/markdown/portable-markdown.ts';
import { articleRule } from './article-rule.ts';
import { quoted } from '../../language/quoted.ts';

export const sectionTooLong = articleRule<{ name: string | null; characters: number }>({
  name: 'section-too-long',
  severity: 'warning',
  message: ({ name, characters }) =>
    `The text ${name === null ? 'at the beginning' : `under ${quoted(name)}`} runs on for ${characters.toLocaleString('en')} characters; the longest summary holds ${SUMMARY_LENGTH.most.toLocaleString('en')}.`,
  fix: 'Part it with `##` headings, or with list items that begin with a bold head.',
  *find(article, { file }) {
    for (const { name, line, characters } of stretchesOf(article)) {
      if (characters <= SUMMARY_LENGTH.most) continue;
      const detail = { name: name === null ? null : plainText(name), characters };
      yield { place: { file, line, column: 1 }, detail };
    }
  },
});

/** Text that neither a heading nor the bold head of a point divides. */
interface Stretch {
  /** The heading or head it stands under, as portable Markdown; null before the first. */
  readonly name: string | null;
  readonly line: number;
  readonly characters: number;
}

function* stretchesOf({ blocks }: Article): Iterable<Stretch> {
  let name: string | null = null;
  let line: number | null = null;
  let characters = 0;
  for (const block of blocks) {
    const head = stretchName(block);
    if (head !== null || line === null) {
      if (line !== null) yield { name, line, characters };
      name = head;
      line = block.line;
      characters = 0;
    }
    // Code is in no summary.
    if (block.kind !== 'heading' && block.kind !== 'code') characters += block.text.length;
  }
  if (line !== null) yield { name, line, characters };
}

function stretchName(block: Block): string | null {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'item' ? block.head : null;
}
