import { quoted } from '../../language/quoted.ts';
import { urlKey } from '../../answering/related.ts';
import { corpusRule } from './corpus-rule.ts';

export const duplicateUrl = corpusRule<{ url: string; other: string }>({
  name: 'duplicate-url',
  severity: 'warning',
  message: ({ url, other }) =>
    `${other} has the address ${quoted(url)} too; links to it lead there.`,
  fix: 'Give each article the address of its own page.',
  *find({ seen, siteUrl }) {
    const first = new Map<string, string>();
    for (const { file, urlPlace, article } of seen) {
      const { url } = article;
      if (url === null) continue;
      const key = urlKey(url, siteUrl);
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      // The articles of one file share its address.
      else if (other !== file) yield { place: urlPlace, detail: { url, other } };
    }
  },
});
