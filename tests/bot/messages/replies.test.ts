import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_LENGTH, questionIn } from '../../../src/bot/question.ts';
import { answerReply } from '../../../src/bot/messages/answer.ts';
import { articlePageReply } from '../../../src/bot/messages/article-page.ts';
import { questionOf } from '../../../src/bot/messages/asked.ts';
import { articleChoices } from '../../../src/bot/messages/choices.ts';
import { searchReply } from '../../../src/bot/messages/found-articles.ts';
import { helpReply } from '../../../src/bot/messages/help.ts';
import { withDismissButton } from '../../../src/bot/messages/dismiss-button.ts';
import { cutRemark, firstOnlyRemark } from '../../../src/bot/messages/remarks.ts';
import { withRemarks } from '../../../src/bot/messages/reply.ts';
import { titlesReply } from '../../../src/bot/messages/titles.ts';
import { topicReply, topicsReply } from '../../../src/bot/messages/topics.ts';
import { answer, article, longTopic, reference, related, text, topics } from './arbitraries.ts';
import { slugOf } from '../slug-of.ts';
import { sentBack } from '../shown.ts';
import { breaches, callsIn } from '../markdown/discord-rules.ts';
import { runs } from '../../property-runs.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

// A question reaches a reply through `questionIn`, and an empty one gets help instead.
const question = fc
  .oneof(text, fc.constant('x'.repeat(5000)))
  .map((some) => questionIn(`q ${some}`));

describe('every reply, whatever the article and the question', () => {
  it('to a question is one that Discord takes', () => {
    fc.assert(
      fc.property(answer, topics, question, fc.boolean(), (some, known, asked, quoted) => {
        const reply = answerReply(some, known, { question: asked, asker: '1', quoted });
        expect(breaches(reply)).toEqual([]);
        expect(callsIn(reply)).toEqual([]);
        const isAnswered = some.kind === 'answered';
        const first = firstOnlyRemark(
          { question: asked, count: 2, isFirst: true },
          isAnswered,
          english,
        );
        const remarked = withRemarks(withDismissButton(reply, '1', english), [
          cutRemark(english),
          first,
        ]);
        expect(breaches(remarked)).toEqual([]);
        expect(callsIn(remarked)).toEqual([]);
      }),
    );
  });

  it('with a page of an article is one that Discord takes', () => {
    fc.assert(
      fc.property(article, reference, related, fc.nat({ max: 40 }), (some, its, more, page) => {
        const opened = { article: some, reference: its, related: more };
        const reply = articlePageReply(opened, page);
        expect(breaches(reply)).toEqual([]);
        expect(callsIn(reply)).toEqual([]);
      }),
      { numRuns: runs(2) },
    );
  });

  it('with topics is one that Discord takes', () => {
    fc.assert(
      fc.property(topics, longTopic, fc.nat({ max: 9 }), (some, topic, page) => {
        expect(breaches(topicsReply([topic, ...some], english))).toEqual([]);
        expect(breaches(titlesReply(topic.articles, english, page))).toEqual([]);
        expect(callsIn(titlesReply(topic.articles, english, page))).toEqual([]);
        expect(breaches(topicReply(topic, page, english))).toEqual([]);
        expect(callsIn(topicReply(topic, page, english))).toEqual([]);
        expect(breaches(helpReply(some, '80351110224678912', 95, english))).toEqual([]);
      }),
      { numRuns: runs(2) },
    );
  });

  it('with choices has at most 25, each of 1 to 100 characters, no two alike', () => {
    const bySlug = { selector: ({ slug }: { readonly slug: string }) => slug };
    fc.assert(
      fc.property(fc.uniqueArray(article, { ...bySlug, maxLength: 40 }), (articles) => {
        const choices = articleChoices(articles);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name } of choices) {
          expect(name.length).toBeGreaterThanOrEqual(1);
          expect(name.length).toBeLessThanOrEqual(100);
        }
        expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      }),
      { numRuns: runs(2) },
    );
  });

  it('of a search with ten hits in any script is one that Discord takes', () => {
    const hit = fc.record({ title: text, sentence: fc.option(text), slug: fc.string() });
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 10 }), text, (hits, words) => {
        const found = hits.map((one) => ({ ...one, slug: slugOf(one.slug), confidence: 0.5 }));
        expect(breaches(searchReply(words, found, english))).toEqual([]);
        expect(callsIn(searchReply(words, found, english))).toEqual([]);
      }),
      { numRuns: runs(2) },
    );
    const wide = { title: '宋'.repeat(400), sentence: '史'.repeat(400), confidence: 0.5 };
    const full = Array.from({ length: 10 }, (_, at) => ({ ...wide, slug: slugOf(`long/${at}`) }));
    expect(breaches(searchReply('宋'.repeat(400), full, english))).toEqual([]);
  });

  it('that is unsure gives the question back to the button', () => {
    fc.assert(
      fc.property(answer, question, (some, asked) => {
        fc.pre(some.kind === 'unsure');
        const reply = answerReply(some, [], { question: asked, asker: '1', quoted: true });
        expect(questionOf(sentBack(reply))).toBe(asked);
        expect(asked.length).toBeLessThanOrEqual(QUESTION_LENGTH);
      }),
    );
  });
});
