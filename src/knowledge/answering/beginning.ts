/** The summary when nothing else can be said: how the article begins. */
import type { Article } from '../articles/article.ts';
import { codeSpan } from '../articles/markdown/portable-markdown.ts';
import { assemble } from './assemble.ts';
import { cutAtWord } from './cut.ts';
import type { ReadArticle } from './read-article.ts';
import { lengthOf, type Summary } from './summary.ts';

/** The article's first sentences; the first of all is cut when it alone is too long. */
export function beginning(
  { article, textBlocks, sentences }: ReadArticle,
  length: number,
): Summary {
  let summary: Summary | null = null;
  for (let count = 1; count <= sentences.length; count += 1) {
    const longer = assemble(textBlocks, sentences, [...Array(count).keys()]);
    if (lengthOf(longer) > length) break;
    summary = longer;
  }
  if (summary !== null) return summary;
  const text = sentences.find(({ markdown }) => markdown !== '')?.markdown ?? firstText(article);
  return { lines: [{ kind: 'paragraph', text: cutAtWord(text, length) }] };
}

/** What an article without a sentence has: code, or heads alone. */
function firstText(article: Article): string {
  for (const block of article.blocks) {
    if (block.kind === 'item' && block.head !== null && block.text === '') return block.head;
    if (block.kind === 'code') return codeSpan(block.text.replace(/\s+/g, ' ').trim());
    if (block.kind !== 'heading') return block.text;
  }
  throw new RangeError(`Expected ${article.slug} to have a block with text, got none`);
}
