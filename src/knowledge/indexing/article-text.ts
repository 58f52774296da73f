/** Article → what the index needs of it. */
import type { Article } from '../articles/article.ts';
import { sectionsOf } from '../articles/outline.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { initialsIn } from '../language/initials.ts';
import type { IndexableText } from './indexable-text.ts';
import { firstClause } from './title-clause.ts';

/** A section's heading goes with its first block. */
export function articleText(article: Article): IndexableText {
  const blocks = sectionsOf(article).flatMap(({ heading, blocks: own }) =>
    own.map((block, position) => {
      const head = block.kind === 'item' && block.head !== null ? `${block.head}: ` : '';
      const text = block.kind === 'code' ? block.text : plainText(head + block.text);
      return withInitials(
        position === 0 && heading !== null ? `${plainText(heading)}\n${text}` : text,
      );
    }),
  );
  const { language, title, keywords } = article;
  const askedAs = article.askedAs.map(({ question }) => question);
  return { language, title, aliases: otherNames(article), keywords, askedAs, blocks };
}

/** The author's, what a long title begins with, and the initials of all of these. */
function otherNames({ title, aliases }: Article): readonly string[] {
  const clause = firstClause(title);
  const names = clause === null ? aliases : [clause, ...aliases];
  const initials = initialsIn([title, ...aliases].join('\n'));
  return [...new Set([...names, ...initials])];
}

/** A block that spells a name out is also found by the name's initials. */
function withInitials(text: string): string {
  const missing = initialsIn(text).filter((initials) => !text.includes(initials));
  return missing.length === 0 ? text : `${text}\n${missing.join(', ')}`;
}
