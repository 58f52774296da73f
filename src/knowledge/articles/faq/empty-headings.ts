/** Headings that neither head a text nor group some: what they say would be lost without a word. */
import type { Heading } from '../article.ts';
import { isTold, toldBlocks, type Stretch } from './stretches.ts';

/** @param title - The heading that is the title of the file; null where it has none. */
export function emptyHeadings(stretches: readonly Stretch[], title: Heading | null): Heading[] {
  const shown = new Set([
    title,
    ...stretches
      .filter(isTold)
      .flatMap((stretch) => [stretch.heading, ...stretch.above, ...toldBlocks(stretch)]),
  ]);
  return stretches
    .filter(({ kind }) => kind !== 'special')
    .flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks])
    .filter((block) => block.kind === 'heading')
    .filter((heading) => !shown.has(heading));
}
