/**
 * A few replies in French and in Arabic, kept as the JSON that is sent: a change of wording shows there.
 * `UPDATE=1 npx vitest run tests/bot/messages/golden-languages` writes them anew; the diff is the review.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { articlePageReply } from '../../../src/bot/messages/article-page.ts';
import { answeredReply } from '../../../src/bot/messages/answered.ts';
import { candidatesReply } from '../../../src/bot/messages/candidates.ts';
import { haltedReply } from '../../../src/bot/messages/halted.ts';
import { helpReply } from '../../../src/bot/messages/help.ts';
import { ratingForm } from '../../../src/bot/messages/rating-form.ts';
import { PLAIN } from '../../../src/bot/messages/surroundings.ts';
import { topicsReply } from '../../../src/bot/messages/topics.ts';
import { privacyReply } from '../../../src/bot/messages/privacy.ts';
import { searchReply } from '../../../src/bot/messages/found-articles.ts';
import { withAsker } from '../../../src/bot/messages/who-asked.ts';
import { unknownReply } from '../../../src/bot/messages/unknown.ts';
import { keyOf } from '../../../src/bot/messages/article-key.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';
import { lime, sampleLibrary } from '../sample-library.ts';
import { breaches } from '../markdown/discord-rules.ts';

const GOLDEN = new URL('../../golden/languages/', import.meta.url);
const PAGES = {
  privacyPolicyURL: 'https://heritage.example.org/privacy',
  termsOfServiceURL: 'https://heritage.example.org/terms',
};
const asked = { question: 'what is lime?', asker: '80351110224678912', quoted: true };

it.each(['fr', 'es', 'ar', 'he'] as const)('replies in %s are as they were', async (language) => {
  const words = wordsIn(language);
  const surroundings = { ...PLAIN, words, staleBefore: '2026-01-01' };
  const library = sampleLibrary;
  const reference = { ...library.reference(lime), updated: '2016-03-01', licence: 'CC-BY-4.0' };
  const answer = {
    article: reference,
    summary: {
      lines: [
        ...library.summarize(lime, asked.question).lines,
        { kind: 'more', count: 3 } as const,
      ],
    },
    related: library.related(lime),
    missing: ['concrete', 'Chicago'],
    seeAlso: { slug: lime.slug, title: 'Sand (2nd ed.)', terms: ['sand', 'water'] },
    confidence: 0.72,
  };
  const unsure = library.ask('charter');
  if (unsure.kind !== 'unsure') throw new TypeError('Expected the sample library to be unsure');
  const until = new Date('2026-11-29T12:00:07Z');
  const replies = {
    answer: withAsker(answeredReply(answer, asked, surroundings), asked.asker, words),
    unsure: candidatesReply(unsure, asked, words),
    unknown: unknownReply({}, library.topics, { ...asked, canAskPerson: true }, words),
    article: articlePageReply(
      { article: lime, reference, related: library.related(lime) },
      0,
      surroundings,
    ),
    search: searchReply('lime (mortar)', unsure.candidates, words),
    topics: topicsReply(library.topics, words),
    privacy: privacyReply(30, asked.asker, PAGES, words),
    help: helpReply(library.topics, '80351110224678912', 93, words),
    cooldown: haltedReply(
      { kind: 'cooldown', of: 'channel', until },
      new Date('2026-11-29T12:00:00Z'),
      words,
    ),
  };
  for (const reply of Object.values(replies)) expect(breaches(reply)).toEqual([]);
  const form = ratingForm({ verb: 'not-helpful', article: keyOf(lime.slug), version: 'a' }, words);
  const json = `${JSON.stringify({ ...replies, form }, null, 2)}\n`;
  const file = new URL(`${language}.json`, GOLDEN);
  if (process.env['UPDATE'] === '1') {
    await mkdir(GOLDEN, { recursive: true });
    await writeFile(file, json);
  }
  expect(json).toBe(await readFile(file, 'utf8').catch(() => 'UPDATE=1 writes it.'));
});
