import { markdownRule } from './markdown-rule.ts';

/** Comments are let pass: nobody is meant to see them. */
export const html = markdownRule({
  name: 'html',
  severity: 'warning',
  message: ({ tag, shownBy }: { readonly tag: string; readonly shownBy: string }) =>
    `${shownBy} shows no HTML; the tag <${tag}> is dropped.`,
  fix: 'Write it as Markdown; where a less-than sign is meant, put a backslash before it.',
  looksAt: 'html',
  detailOf: ({ tag }, { display }) => ({ tag, shownBy: display.name }),
});
