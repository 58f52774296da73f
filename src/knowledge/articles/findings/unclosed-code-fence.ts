import { articleRule } from './article-rule.ts';

export const unclosedCodeFence = articleRule<null>({
  name: 'unclosed-code-fence',
  severity: 'warning',
  message: () => 'Nothing closes this code fence, so the text below it is code and in no summary.',
  fix: 'Close the code with a line of the same marks, or remove the line that opens it.',
  *find(_article, { file, notices }) {
    for (const { kind, line, column } of notices) {
      if (kind === 'open-fence') yield { place: { file, line, column }, detail: null };
    }
  },
});
