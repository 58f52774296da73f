import { DAY_FIELDS, dayAfter, readDay } from '../../articles/day.ts';
import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { articleRule } from './article-rule.ts';

/** A day ahead is let pass: east of Greenwich, an author's today may be tomorrow in UTC. */
export const futureDate = articleRule<{ key: string; day: string; today: string }>({
  name: 'future-date',
  severity: 'warning',
  message: ({ key, day, today }) => `\`${key}\` is in the future: ${day}; today is ${today}.`,
  fix: 'Give the day on which the article was written or last reviewed.',
  *find(_article, { frontMatter }, { today }) {
    for (const key of DAY_FIELDS) {
      const day = readDay(textOf(frontMatter.values.get(key)) ?? '');
      if (day === null || day <= dayAfter(today)) continue;
      yield { place: frontMatter.placeOf(key), detail: { key, day, today } };
    }
  },
});
