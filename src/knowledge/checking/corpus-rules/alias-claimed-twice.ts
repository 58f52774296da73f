import { quoted } from '../../language/quoted.ts';
import { corpusRule } from './corpus-rule.ts';
import { nameKey } from './name-key.ts';

interface Claim {
  readonly name: string;
  readonly as: 'alias' | 'title';
}

export const aliasClaimedTwice = corpusRule<{ alias: string; other: Claim }>({
  name: 'alias-claimed-twice',
  severity: 'warning',
  message: ({ alias, other }) =>
    other.as === 'title'
      ? `The alias ${quoted(alias)} is the title of ${other.name}.`
      : `The alias ${quoted(alias)} belongs to ${other.name} already.`,
  fix: 'Leave the alias to the article that people mean by it, and give the other a more exact one.',
  *find({ seen }) {
    const claims = new Map<string, Claim>();
    // Titles first: an article's own title is the strongest claim there is.
    for (const { name, article } of seen) {
      const key = nameKey(article.title, article);
      if (!claims.has(key)) claims.set(key, { name, as: 'title' });
    }
    for (const { name, article, aliasesPlace } of seen) {
      for (const alias of article.aliases) {
        const key = nameKey(alias, article);
        const other = claims.get(key);
        if (other === undefined) claims.set(key, { name, as: 'alias' });
        else if (other.name !== name) yield { place: aliasesPlace, detail: { alias, other } };
      }
    }
  },
});
