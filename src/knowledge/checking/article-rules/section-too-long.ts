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
      yield { place: { file, line, column: 1 }, detail: { name, characters } };
    }
  },
});

/** Text that neither a heading nor the bold head of a point divides. */
interface Stretch {
  /** The heading or head it stands under; null before the first. */
  readonly name: string | null;
  readonly line: number;
  readonly characters: number;
}

function* stretchesOf({ blocks }: Article): Iterable<Stretch> {
  let stretch: Stretch | null = null;
  for (const block of blocks) {
    const head = stretchName(block);
    if (head !== null || stretch === null) {
      if (stretch !== null) yield stretch;
      stretch = { name: head, line: block.line, characters: 0 };
    }
    // Code is in no summary.
    const length = block.kind === 'heading' || block.kind === 'code' ? 0 : block.text.length;
    stretch = { ...stretch, characters: stretch.characters + length };
  }
  if (stretch !== null) yield stretch;
}

function stretchName(block: Block): string | null {
  if (block.kind === 'heading') return plainText(block.text);
  return block.kind === 'item' && block.head !== null ? plainText(block.head) : null;
}
