import { DAY_FIELDS, readDay } from '../../articles/day.ts';
import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { articleRule } from './article-rule.ts';
import { quoted } from '../../language/quoted.ts';

export const invalidDate = articleRule<{ key: string; text: string }>({
  name: 'invalid-date',
  severity: 'warning',
  message: ({ key, text }) =>
    `Expected \`${key}\` to be a day of the calendar, got ${quoted(text)}; it is ignored.`,
  fix: 'Write the day as year-month-day, for example 2026-03-01.',
  *find(_article, { frontMatter }) {
    for (const key of DAY_FIELDS) {
      const text = textOf(frontMatter.values.get(key));
      if (text === null || readDay(text) !== null) continue;
      yield { place: frontMatter.placeOf(key), detail: { key, text } };
    }
  },
});
