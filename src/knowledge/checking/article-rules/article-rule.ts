/**
 * Rules that look at one article which could be read, and at how its file writes it.
 *
 * They run when a folder is checked, not when it is loaded: what they find never keeps an article
 * from being used.
 */
import type { ArticleSource } from '../../articles/article-source.ts';
import type { Article } from '../../articles/article.ts';
import {
  finding,
  type Finding,
  type Found,
  type Rule,
  type RuleSummary,
} from '../../articles/finding.ts';
import type { Circumstances } from '../circumstances.ts';

export interface ArticleRule extends RuleSummary {
  readonly check: (
    article: Article,
    source: ArticleSource,
    circumstances: Circumstances,
  ) => readonly Finding[];
}

/** A rule with its own look at the article; `find` gives a place and a detail for each finding. */
export function articleRule<Detail>(
  rule: Rule<Detail> & {
    readonly find: (
      article: Article,
      source: ArticleSource,
      circumstances: Circumstances,
    ) => Iterable<Found<Detail>>;
  },
): ArticleRule {
  const { name, severity, fix, find } = rule;
  return {
    name,
    severity,
    fix,
    check: (article, source, circumstances) =>
      Array.from(find(article, source, circumstances), ({ place, detail }) =>
        finding(rule, place, detail),
      ),
  };
}
