import { markdownRule } from './markdown-rule.ts';

export const literalLineBreak = markdownRule({
  name: 'literal-line-break',
  severity: 'warning',
  message: () =>
    'A line break is written as `\\n`, which is read as one only in the `answer:` of the front matter.',
  fix: 'Break the line instead, or put `\\n` into backticks where the two characters are meant.',
  looksAt: 'literal-line-break',
  detailOf: () => null,
});
