import { markdownRule } from './markdown-rule.ts';

export const unclosedCodeFence = markdownRule({
  name: 'unclosed-code-fence',
  severity: 'warning',
  message: () => 'Nothing closes this code fence, so the text below it is code and in no summary.',
  fix: 'Close the code with a line of the same marks, or remove the line that opens it.',
  looksAt: 'open-fence',
  detailOf: () => null,
});
