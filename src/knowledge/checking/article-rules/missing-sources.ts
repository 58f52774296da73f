import { articleRule } from './article-rule.ts';

export const missingSources = articleRule<null>({
  name: 'missing-sources',
  severity: 'warning',
  message: () => 'The article names no sources, so nobody can check what it says.',
  fix: 'Give `sources:` in the front matter, or end the text with a section `## Sources` that is a list.',
  *find({ sources }, { titlePlace }) {
    if (sources.length === 0) yield { place: titlePlace, detail: null };
  },
});
