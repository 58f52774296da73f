import { corpusRule } from './corpus-rule.ts';
import { nameKey } from './name-key.ts';

export const duplicateTitle = corpusRule<{ other: string }>({
  name: 'duplicate-title',
  severity: 'warning',
  message: ({ other }) =>
    `The article has the same title as ${other}, so readers cannot tell them apart.`,
  fix: 'Make one article of the two, or say in each title what the other does not answer.',
  *find({ seen }) {
    const first = new Map<string, string>();
    for (const { name, titlePlace, article } of seen) {
      if (article.title === '') continue; // That is `missing-title`.
      const key = nameKey(article.title, article);
      const other = first.get(key);
      if (other === undefined) first.set(key, name);
      else yield { place: titlePlace, detail: { other } };
    }
  },
});
