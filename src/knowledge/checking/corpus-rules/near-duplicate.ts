import { NEAR_DUPLICATE } from '../../language/resemblance.ts';
import { corpusRule } from './corpus-rule.ts';
import { similarTexts, type SimilarTexts } from './similar-texts.ts';

export const nearDuplicate = corpusRule<{ other: string; resemblance: number }>({
  name: 'near-duplicate',
  severity: 'warning',
  message: ({ other, resemblance }) =>
    `The text is nearly that of ${other}: ${Math.floor(100 * resemblance)} % of it is the same (from ${100 * NEAR_DUPLICATE} % on it is reported).`,
  fix: 'Make one article of the two, or leave in each only what the other does not say.',
  *find({ articles, index }) {
    // Each text is reported once, with the twin that is most like it among those before it.
    const twins = new Map<number, SimilarTexts>();
    for (const pair of similarTexts(index, NEAR_DUPLICATE)) {
      const known = twins.get(pair.second);
      const isCloser =
        known === undefined ||
        pair.resemblance > known.resemblance ||
        (pair.resemblance === known.resemblance && pair.first < known.first);
      if (isCloser) twins.set(pair.second, pair);
    }
    for (const { first, second, resemblance } of twins.values()) {
      const article = articles[second];
      const twin = articles[first];
      if (article === undefined || twin === undefined) continue;
      yield { place: article.titlePlace, detail: { other: twin.name, resemblance } };
    }
  },
});
