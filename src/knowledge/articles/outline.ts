/** An article's blocks, seen as sections with headings. */
import type { Article, Block } from './article.ts';

/** The blocks under one heading. The part before the first heading has `heading` null. */
export interface Section {
  readonly heading: string | null;
  /** Number of the section's first block in `article.blocks`; the heading itself is not among `blocks`. */
  readonly start: number;
  readonly blocks: readonly Exclude<Block, { kind: 'heading' }>[];
}

/** Sections in the order of the article, those without text left out. */
export function sectionsOf(article: Article): Section[] {
  const sections: Section[] = [];
  let heading: string | null = null;
  let start = 0;
  let blocks: Exclude<Block, { kind: 'heading' }>[] = [];
  const close = (): void => {
    if (blocks.length > 0) sections.push({ heading, start, blocks });
  };
  for (const [position, block] of article.blocks.entries()) {
    if (block.kind === 'heading') {
      close();
      heading = block.text;
      start = position + 1;
      blocks = [];
    } else {
      blocks.push(block);
    }
  }
  close();
  return sections;
}
