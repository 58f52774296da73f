import { markdownRule } from './markdown-rule.ts';

export const templateTag = markdownRule({
  name: 'template-tag',
  severity: 'warning',
  message: () => 'A tag of a template language stands here; what it would bring is not read.',
  fix: 'Write what it brings, or put it into backticks where the tag itself is meant.',
  looksAt: 'template',
  detailOf: () => null,
});
