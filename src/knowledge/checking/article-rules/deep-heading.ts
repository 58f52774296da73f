import { markdownRule } from './markdown-rule.ts';

/**
 * Discord knows `#`, `##` and `###`.
 *
 * Source: https://docs.discord.com/developers/reference#message-formatting
 */
const MAX_HEADING_DEPTH = 3;

export const deepHeading = markdownRule({
  name: 'deep-heading',
  severity: 'warning',
  message: ({ depth }: { readonly depth: number }) =>
    `Discord shows headings down to \`${'#'.repeat(MAX_HEADING_DEPTH)}\`; this one with \`${'#'.repeat(depth)}\` becomes a bold line.`,
  fix: 'Use `##` or `###`, or a list item that begins with a bold head.',
  looksAt: 'heading',
  detailOf: ({ depth }) => (depth > MAX_HEADING_DEPTH ? { depth } : undefined),
});
