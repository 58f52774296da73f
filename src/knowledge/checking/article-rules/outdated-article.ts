import { DAY_FIELDS, readDay, yearsBefore } from '../../articles/day.ts';
import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { articleRule } from './article-rule.ts';

/** Laws, lists and places change; an article without any day says nothing about its age. */
export const outdatedArticle = articleRule<{ day: string; years: number }>({
  name: 'outdated-article',
  severity: 'warning',
  message: ({ day, years }) => `The article was last reviewed on ${day}, over ${years} years ago.`,
  fix: 'Read it against its sources, mend what has changed, and set `reviewed:` to today.',
  *find({ updated }, { frontMatter }, { today, staleAfterYears }) {
    if (staleAfterYears === 0 || updated === null || updated >= yearsBefore(today, staleAfterYears))
      return;
    const key = DAY_FIELDS.find((name) => readDay(textOf(frontMatter.values.get(name)) ?? ''));
    const place = frontMatter.placeOf(key ?? 'date');
    yield { place, detail: { day: updated, years: staleAfterYears } };
  },
});
