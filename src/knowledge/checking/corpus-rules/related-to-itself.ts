import { corpusRule } from './corpus-rule.ts';
import { relatedArticlesOf } from './related-article.ts';

export const relatedToItself = corpusRule<null>({
  name: 'related-to-itself',
  severity: 'warning',
  message: () => 'The article names itself as a related article.',
  fix: 'Name another article in its place, or remove the entry.',
  *find({ seen, resolve }) {
    for (const checked of seen) {
      for (const { link, place } of relatedArticlesOf(checked)) {
        if (resolve(link)?.slug !== checked.article.slug) continue;
        yield { place, detail: null };
        break; // Once is enough: the mistake is the same each time.
      }
    }
  },
});
