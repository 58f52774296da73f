import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertMessage } from '../../../src/bot/messages/alert.ts';
import { questionOf } from '../../../src/bot/messages/asked.ts';
import { digestMessage } from '../../../src/bot/messages/digest.ts';
import { isHiddenReply } from '../../../src/bot/messages/hidden.ts';
import { toldAnswer } from '../../../src/bot/messages/person-answer.ts';
import { answerInEntry, entryMessage } from '../../../src/bot/messages/person-entry.ts';
import { personForm } from '../../../src/bot/messages/person-form.ts';
import { questionIn } from '../../../src/bot/question.ts';
import type { PersonQuestion } from '../../../src/bot/state/person-question.ts';
import { breaches, callsIn, problemsOf } from '../markdown/discord-rules.ts';
import { reference, text } from './arbitraries.ts';
import { sentBack, shown } from '../shown.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

const ID = '80351110224678912';
/** Who is named in an entry, and not notified. */
const EXPERT = '99999999999999999';
const question = fc
  .oneof(text, fc.constant('x'.repeat(5000)))
  .map((some) => questionIn(`q ${some}`));
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const longText = fc
  .oneof(text, fc.constant('@here '.repeat(666)))
  .map((some) => some.slice(0, 4000));
const when = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });

const asked: fc.Arbitrary<PersonQuestion> = fc.record({
  questionId: fc.uuid(),
  status: fc.constantFrom('open' as const, 'claimed', 'answered', 'closed', 'unanswered'),
  askerId: orNull(fc.constant(ID)),
  question: orNull(text),
  askedIn: fc.constant(ID),
  replyId: orNull(fc.constant(ID)),
  askedAt: when,
  askedAfter: fc.constantFrom('no-answer' as const, 'rating'),
  entry: orNull(fc.constant({ channelId: ID, messageId: ID })),
  expertId: orNull(fc.constant(EXPERT)),
  answer: fc.constant(null),
  article: fc.constant(null),
  changedAt: when,
});
const found = fc.array(
  fc.record({
    slug: reference.map(({ slug }) => slug),
    title: text.map((some) => `${some}t`),
    confidence: fc.constant(0.5),
    sentence: orNull(text),
  }),
  { maxLength: 10 },
);

describe('an entry for experts', () => {
  it('is one that Discord takes, and gives question and answer back', () => {
    fc.assert(
      fc.property(
        asked,
        question,
        orNull(longText),
        orNull(reference),
        found,
        fc.uniqueArray(reference, { maxLength: 40, selector: ({ slug }) => slug }),
        (some, what, answer, article, candidates, offered) => {
          const message = entryMessage(
            {
              guildId: ID,
              question: some,
              text: what,
              answer,
              article,
              found: candidates,
              offered,
              untold: null,
            },
            english,
          );
          expect(breaches(message)).toEqual([]);
          expect(callsIn(message).filter((call) => call !== `<@${EXPERT}>`)).toEqual([]);
          expect(message.allowedMentions.parse).toEqual([]);
          expect(questionOf(sentBack(message))).toBe(what);
        },
      ),
    );
  });

  it('gives a written answer back word for word', () => {
    const answer = '- Ask **the diocese**, @everyone\n- or <@80351110224678912>';
    const some: PersonQuestion = {
      questionId: '6c1f0a1e-5d0b-4a57-9d0e-0f6f5b0a9c11',
      status: 'closed',
      askerId: null,
      question: null,
      askedIn: ID,
      replyId: null,
      askedAt: new Date(0),
      askedAfter: 'no-answer',
      entry: null,
      expertId: ID,
      answer: null,
      article: null,
      changedAt: new Date(0),
    };
    const message = entryMessage(
      {
        guildId: ID,
        question: some,
        text: 'q',
        answer,
        article: null,
        found: [],
        offered: [],
        untold: null,
      },
      english,
    );
    expect(shown(message).text).not.toContain('@everyone');
    expect(answerInEntry(sentBack(message))).toBe(answer);
  });
});

describe('what who asked is told', () => {
  it('notifies them and nobody else, whatever was answered', () => {
    fc.assert(
      fc.property(longText, question, orNull(fc.constant(ID)), (answer, what, mention) => {
        const told = toldAnswer({ kind: 'text', text: `a${answer}`, readOn: null }, what, mention);
        expect(problemsOf(told)).toEqual([]);
        expect(told.allowedMentions).toEqual({
          parse: [],
          users: mention === null ? [] : [ID],
          repliedUser: false,
        });
        expect(shown(told).text.startsWith(`<@${ID}> `)).toBe(mention !== null);
      }),
    );
  });
});

describe('an answer to a question that hides some of its words', () => {
  it('is hidden as a whole', () => {
    const answer = { kind: 'text', text: 'lime', readOn: null } as const;
    expect(isHiddenReply(toldAnswer(answer, 'what is ||lime|| for?', ID))).toBe(true);
    expect(isHiddenReply(toldAnswer(answer, 'what is | |lime| | for?', ID))).toBe(false);
  });
});

describe('the form for an answer', () => {
  it('has a title that Discord takes, whatever is asked', () => {
    fc.assert(
      fc.property(question, (what) => {
        const { title, custom_id: customId } = personForm(
          '6c1f0a1e-5d0b-4a57-9d0e-0f6f5b0a9c11',
          what,
          [],
          english,
        );
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(45);
        expect(customId.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('what moderators are told unasked', () => {
  it('is one that Discord takes, however long the lists', () => {
    const gaps = fc.array(fc.record({ question: text, asked: fc.nat() }), {
      maxLength: 5,
    });
    const worst = fc.array(
      fc.record({ title: text.map((some) => `${some}t`), helpful: fc.nat(), notHelpful: fc.nat() }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        orNull(gaps),
        orNull(worst),
        orNull(fc.array(asked, { maxLength: 40 })),
        (...all) => {
          const [large, bad, waiting] = all;
          const digest = digestMessage(
            {
              guildId: ID,
              counts: all[0] === null ? null : { answered: 4_000_000, unknown: 1 },
              gaps: large,
              worst: bad,
              waiting,
              problems: { errors: 1_000_000, warnings: 1 },
            },
            english,
          );
          expect(problemsOf(digest)).toEqual([]);
        },
      ),
    );
  });

  it('of what is broken is one that Discord takes', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        expect(problemsOf(alertMessage({ kind: 'failed-reload', sentence }, english))).toEqual([]);
        expect(problemsOf(alertMessage({ kind: 'database-trouble', sentence }, english))).toEqual(
          [],
        );
        expect(
          problemsOf(
            alertMessage(
              { kind: 'missing-permission', channelId: ID, reason: () => sentence },
              english,
            ),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('keeps hidden what a member has hidden', () => {
    const gaps = [{ question: 'what is ||lime ||mortar', asked: 2 }];
    const problems = { errors: 0, warnings: 0 };
    const digest = digestMessage(
      { guildId: ID, counts: null, gaps, worst: null, waiting: null, problems },
      english,
    );
    expect(shown(digest).text).toContain('||what is lime mortar||');
  });

  it('says of what could not be read that it could not', () => {
    const nothing = { guildId: ID, problems: { errors: 0, warnings: 0 } };
    const digest = digestMessage(
      {
        ...nothing,
        counts: null,
        gaps: null,
        worst: null,
        waiting: null,
      },
      english,
    );
    expect(shown(digest).text.match(/Could not be read/g)).toHaveLength(4);
  });
});
