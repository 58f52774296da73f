import { partOf } from '../../articles/article.ts';
import { articleRule } from './article-rule.ts';

export const missingSources = articleRule<null>({
  name: 'missing-sources',
  severity: 'warning',
  message: () => 'The article names no sources, so nobody can check what it says.',
  fix: 'Give `sources:` in the front matter, or end the text with a section `## Sources` that is a list.',
  *find(article, { titlePlace, file }) {
    if (article.sources.length > 0) return;
    // What several articles of a file lack is said once, of the file.
    yield {
      place: partOf(article) === null ? titlePlace : { file, line: 1, column: 1 },
      detail: null,
    };
  },
});
