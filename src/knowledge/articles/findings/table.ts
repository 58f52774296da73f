import { articleRule } from './article-rule.ts';

export const table = articleRule<null>({
  name: 'table',
  severity: 'warning',
  message: () => 'Discord shows no tables; each row becomes a list item.',
  fix: 'Write the rows as a list whose items begin with a bold head.',
  *find(_article, { file, notices }) {
    for (const { kind, line, column } of notices) {
      if (kind === 'table') yield { place: { file, line, column }, detail: null };
    }
  },
});
