import { articleRule } from './article-rule.ts';

export const literalLineBreak = articleRule<null>({
  name: 'literal-line-break',
  severity: 'warning',
  message: () =>
    'A line break is written as `\\n`, which is read as one only in the `answer:` of the front matter.',
  fix: 'Break the line instead, or put `\\n` into backticks where the two characters are meant.',
  *find(_article, { file, notices }) {
    for (const { kind, line, column } of notices) {
      if (kind === 'literal-line-break') yield { place: { file, line, column }, detail: null };
    }
  },
});
