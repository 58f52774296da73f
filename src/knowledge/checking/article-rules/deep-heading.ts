import { markdownRule } from './markdown-rule.ts';

interface Detail {
  readonly depth: number;
  readonly shownBy: string;
  readonly deepest: number;
}

export const deepHeading = markdownRule({
  name: 'deep-heading',
  severity: 'warning',
  message: ({ depth, shownBy, deepest }: Detail) =>
    `${shownBy} shows headings down to \`${'#'.repeat(deepest)}\`; this one with \`${'#'.repeat(depth)}\` becomes a bold line.`,
  fix: 'Use `##` or `###`, or a list item that begins with a bold head.',
  looksAt: 'heading',
  detailOf: ({ depth }, { display: { name, headingDepth } }) =>
    depth > headingDepth ? { depth, shownBy: name, deepest: headingDepth } : undefined,
});
