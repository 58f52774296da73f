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

/** What a rule cannot know from the file. */
export interface Circumstances {
  /** The day of the check, `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Years after its last review from which an article counts as outdated. Integer, at least 1. */
  readonly staleAfterYears: number;
}

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
