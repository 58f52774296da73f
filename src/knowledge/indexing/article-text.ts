/** Article → what the index needs of it. */
import type { Article } from '../articles/article.ts';
import { sectionsOf } from '../articles/outline.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { IndexableText } from './indexable-text.ts';

/** One passage a block; a section's heading goes with its first. */
export function articleText(article: Article): IndexableText {
  const passages = sectionsOf(article).flatMap(({ heading, blocks }) =>
    blocks.map((block, position) => {
      const head = block.kind === 'item' && block.head !== null ? `${block.head}: ` : '';
      const text = block.kind === 'code' ? block.text : plainText(head + block.text);
      return position === 0 && heading !== null ? `${plainText(heading)}\n${text}` : text;
    }),
  );
  const { title, aliases, keywords } = article;
  return { title, aliases, keywords, passages };
}
