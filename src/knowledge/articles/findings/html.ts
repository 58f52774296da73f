import { articleRule } from './article-rule.ts';

/** Comments are let pass: nobody is meant to see them. */
export const html = articleRule<{ tag: string }>({
  name: 'html',
  severity: 'warning',
  message: ({ tag }) => `Discord shows no HTML; the tag <${tag}> is dropped.`,
  fix: 'Write it as Markdown; where a less-than sign is meant, put a backslash before it.',
  *find(_article, { file, notices }) {
    for (const notice of notices) {
      if (notice.kind !== 'html') continue;
      const { line, column, tag } = notice;
      yield { place: { file, line, column }, detail: { tag } };
    }
  },
});
