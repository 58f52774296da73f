/**
 * Rules that look at one kind of thing in a stretch of Markdown.
 *
 * They need neither title nor front matter, so they also say what they find in a file that is
 * refused because of those.
 */
import type { ArticleSource } from '../../articles/article-source.ts';
import type { MarkdownNotice } from '../../articles/markdown/markdown-notices.ts';
import { finding, type Finding, type Rule, type RuleSummary } from '../../articles/finding.ts';
import type { Circumstances } from '../circumstances.ts';

export interface MarkdownRule extends RuleSummary {
  readonly check: (
    source: Pick<ArticleSource, 'file' | 'notices'>,
    circumstances: Circumstances,
  ) => readonly Finding[];
}

type Kind = MarkdownNotice['kind'];
type NoticeOf<K extends Kind> = Extract<MarkdownNotice, { readonly kind: K }>;

/** `detailOf` gives what the message needs, or undefined where the rule has nothing against it. */
export function markdownRule<K extends Kind, Detail>(
  rule: Rule<Detail> & {
    readonly looksAt: K;
    readonly detailOf: (notice: NoticeOf<K>, circumstances: Circumstances) => Detail | undefined;
  },
): MarkdownRule {
  const { name, severity, fix, looksAt, detailOf } = rule;
  return {
    name,
    severity,
    fix,
    check: ({ file, notices }, circumstances) =>
      notices.flatMap((notice) => {
        if (notice.kind !== looksAt) return [];
        const detail = detailOf(notice as NoticeOf<K>, circumstances);
        const { line, column } = notice;
        return detail === undefined ? [] : [finding(rule, { file, line, column }, detail)];
      }),
  };
}
