import { quoted } from '../../language/quoted.ts';
import { corpusRule } from './corpus-rule.ts';
import { isPageElsewhere, nameOf, relatedArticlesOf } from './related-article.ts';

export const relatedNotFound = corpusRule<{ name: string }>({
  name: 'related-not-found',
  severity: 'warning',
  message: ({ name }) => `No article of the folder is the related article ${quoted(name)}.`,
  fix: 'Give its `url:` or `title:` exactly as its own file has it, or remove the entry.',
  *find({ seen, resolve, siteUrl }) {
    for (const checked of seen) {
      const reported = new Set<string>(); // Repetition is the affair of `related-repeated`.
      for (const { link, place } of relatedArticlesOf(checked)) {
        if (resolve(link) !== undefined || isPageElsewhere(link, siteUrl)) continue;
        const name = nameOf(link);
        if (reported.has(name)) continue;
        reported.add(name);
        yield { place, detail: { name } };
      }
    }
  },
});
