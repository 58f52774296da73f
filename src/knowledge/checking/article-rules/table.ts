import { markdownRule } from './markdown-rule.ts';

export const table = markdownRule({
  name: 'table',
  severity: 'warning',
  message: () => 'Discord shows no tables; each row becomes a list item.',
  fix: 'Write the rows as a list whose items begin with a bold head.',
  looksAt: 'table',
  detailOf: () => null,
});
