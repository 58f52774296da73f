import { articleRule } from './article-rule.ts';

/**
 * Discord knows `#`, `##` and `###`.
 *
 * Source: https://docs.discord.com/developers/reference#message-formatting
 */
const MAX_HEADING_DEPTH = 3;

export const deepHeading = articleRule<{ depth: number }>({
  name: 'deep-heading',
  severity: 'warning',
  message: ({ depth }) =>
    `Discord shows headings down to \`${'#'.repeat(MAX_HEADING_DEPTH)}\`; this one with \`${'#'.repeat(depth)}\` becomes a bold line.`,
  fix: 'Use `##` or `###`, or a list item that begins with a bold head.',
  *find(_article, { file, notices }) {
    for (const notice of notices) {
      if (notice.kind !== 'heading' || notice.depth <= MAX_HEADING_DEPTH) continue;
      const { line, column, depth } = notice;
      yield { place: { file, line, column }, detail: { depth } };
    }
  },
});
