import { quoted } from '../../language/quoted.ts';
import type { Place } from '../../articles/finding.ts';
import { corpusRule } from './corpus-rule.ts';
import { nameOf, relatedArticlesOf } from './related-article.ts';

/** One finding for each article that is repeated, however often: exported files fill five places with one. */
export const relatedRepeated = corpusRule<{ name: string; times: number }>({
  name: 'related-repeated',
  severity: 'warning',
  message: ({ name, times }) =>
    `The related article ${quoted(name)} is named ${times} times; only the first counts.`,
  fix: 'Name another article in its place, or remove the repetition.',
  *find({ seen, resolve }) {
    for (const checked of seen) {
      const named = new Map<string, { readonly name: string; readonly places: Place[] }>();
      for (const { link, place } of relatedArticlesOf(checked)) {
        const key = resolve(link)?.slug ?? `${link.url ?? ''} ${nameOf(link)}`;
        const before = named.get(key);
        if (before === undefined) named.set(key, { name: nameOf(link), places: [place] });
        else before.places.push(place);
      }
      for (const { name, places } of named.values()) {
        const [, second] = places;
        if (second !== undefined) yield { place: second, detail: { name, times: places.length } };
      }
    }
  },
});
