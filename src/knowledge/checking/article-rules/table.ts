import { markdownRule } from './markdown-rule.ts';

export const table = markdownRule({
  name: 'table',
  severity: 'warning',
  message: ({ shownBy }: { readonly shownBy: string }) =>
    `${shownBy} shows no tables; each row becomes a list item.`,
  fix: 'Write the rows as a list whose items begin with a bold head.',
  looksAt: 'table',
  detailOf: (_notice, { display }) => ({ shownBy: display.name }),
});
