/** Rules that look at all articles of a folder together. */
import {
  finding,
  type Finding,
  type Found,
  type Rule,
  type RuleSummary,
} from '../../articles/finding.ts';
import type { Corpus } from './corpus.ts';

export interface CorpusRule extends RuleSummary {
  readonly check: (corpus: Corpus) => readonly Finding[];
}

/** A rule with its own look at the corpus; `find` gives a place and a detail for each finding. */
export function corpusRule<Detail>(
  rule: Rule<Detail> & { readonly find: (corpus: Corpus) => Iterable<Found<Detail>> },
): CorpusRule {
  const { name, severity, fix, find } = rule;
  return {
    name,
    severity,
    fix,
    check: (corpus) =>
      Array.from(find(corpus), ({ place, detail }) => finding(rule, place, detail)),
  };
}
