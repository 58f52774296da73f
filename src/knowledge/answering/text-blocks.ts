/** An article as blocks: the pieces of text that a summary takes its sentences from. */
import type { Article, ListItem } from '../articles/article.ts';
import { sectionsOf } from '../articles/outline.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { danglingOf, isAnnouncement, isQuestion, type Dangling } from './dangling.ts';
import { sentencesOf } from '../articles/markdown/markdown-sentences.ts';

/** A paragraph, a quotation or a list item. */
export interface TextBlock {
  /** Heading of its section, portable Markdown; null before the first heading. */
  readonly section: string | null;
  /** Number of its section: two sections may have the same heading. */
  readonly sectionNumber: number;
  /** The list item it is, or null. */
  readonly item: ListItem | null;
  /** Portable Markdown, in order. Empty for a point that is only a head. */
  readonly sentences: readonly string[];
}

/** One sentence of an article and where it stands. */
export interface Sentence {
  readonly markdown: string;
  /** What a reader sees, with the head of its point. */
  readonly plain: string;
  /** Number of its block. */
  readonly block: number;
  /** Number among the sentences of its block. */
  readonly position: number;
  /** As `danglingOf` gives it; told once here, as every question asks it of many sentences again and again. */
  readonly dangling: Dangling | null;
  readonly isQuestion: boolean;
  readonly isAnnouncement: boolean;
}

/** In the order of the article. Code is left out: it is no sentence, and half of it is worse than none. */
export function textBlocksOf(article: Article): TextBlock[] {
  return sectionsOf(article).flatMap(({ heading, start, blocks }) =>
    blocks.flatMap((block): TextBlock[] => {
      if (block.kind === 'code') return [];
      const item = block.kind === 'item' ? block : null;
      const sentences = sentencesOf(block.text, article.language);
      return [{ section: heading, sectionNumber: start, item, sentences }];
    }),
  );
}

/** Every sentence in the order of the article; a point without text counts as its head. */
export function sentencesIn(textBlocks: readonly TextBlock[]): Sentence[] {
  return textBlocks.flatMap(({ item, sentences }, block) => {
    const head = item?.head ?? null;
    if (sentences.length === 0) {
      return head === null ? [] : [sentenceFrom('', plainText(head), block, 0)];
    }
    return sentences.map((markdown, position) => {
      const plain = plainText(head === null ? markdown : `${head}: ${markdown}`);
      return sentenceFrom(markdown, plain, block, position);
    });
  });
}

function sentenceFrom(markdown: string, plain: string, block: number, position: number): Sentence {
  return {
    markdown,
    plain,
    block,
    position,
    dangling: danglingOf(markdown),
    isQuestion: isQuestion(markdown),
    isAnnouncement: isAnnouncement(markdown),
  };
}

/**
 * Items with a bold head on the outermost level: what the article has to say, one by one. Rows of
 * tables are none: the years of a chronicle without its events say nothing.
 */
export function pointsOf(textBlocks: readonly TextBlock[]): TextBlock[] {
  return textBlocks.filter(
    ({ item }) => item !== null && item.head !== null && item.depth === 0 && item.isRow !== true,
  );
}

/** Headings of sections and heads of points, each once, portable Markdown. */
export function headsOf(textBlocks: readonly TextBlock[]): readonly string[] {
  const heads = textBlocks.flatMap(({ section, item }) => [section, item?.head ?? null]);
  return [...new Set(heads)].filter((head) => head !== null);
}
