import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GapGroup } from '../../../src/bot/gaps/gap-groups.ts';
import { doctorReply, type Complaint } from '../../../src/bot/messages/doctor.ts';
import { en } from '../../../src/bot/words/catalogue/en.ts';
import { LANGUAGE_CODES } from '../../../src/bot/words/languages.ts';
import { EXPLANATION } from '../../../src/terminal/explanation-words.ts';
import { knowledgeExplainReply } from '../../../src/bot/messages/knowledge-explain.ts';
import { knowledgeFeedbackReply } from '../../../src/bot/messages/knowledge-feedback.ts';
import { knowledgeGapsReply } from '../../../src/bot/messages/knowledge-gaps.ts';
import { pinChoices, pinListReply } from '../../../src/bot/messages/pins.ts';
import { privacyReply } from '../../../src/bot/messages/privacy.ts';
import type { Pin } from '../../../src/bot/state/pins.ts';
import type { RatedArticle } from '../../../src/bot/state/ratings.ts';
import { needsFor } from '../../../src/bot/doctor/needs.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/state/server-settings.ts';
import { rulesAt } from '../../../src/bot/house-rules/rules-at.ts';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { articlesOf } from '../../articles-of.ts';
import { breaches, problemsOf } from '../markdown/discord-rules.ts';
import { lime, sampleLibrary } from '../sample-library.ts';
import { text } from './arbitraries.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

const page = fc.nat({ max: 20 });
const id = '18446744073709551615';
const at = new Date('2026-11-29T12:00:00Z');

const group: fc.Arbitrary<GapGroup> = fc.record({
  question: text,
  otherWordings: fc.array(text, { maxLength: 4 }),
  asked: fc.constant(1_000_000),
  members: fc.constant(1_000_000),
  reasons: fc.constant({ unknown: 1_000_000, unsure: 1_000_000, 'not-helpful': 1_000_000 }),
  lastAsked: fc.constant('2026-11-29'),
});

const rated: fc.Arbitrary<RatedArticle> = fc.record({
  article: fc.oneof(fc.constant(lime.slug as string), text),
  helpful: fc.constant(1_000_000),
  notHelpful: fc.constant(1_000_000),
  reasons: fc.constant({
    'wrong-article': 1_000_000,
    'not-the-answer': 1_000_000,
    'out-of-date': 1_000_000,
    'hard-to-read': 1_000_000,
  }),
  comments: fc.array(fc.record({ comment: text, contentVersion: fc.constant('v') }), {
    maxLength: 5,
  }),
});

const pin: fc.Arbitrary<Pin> = fc.record({
  pinId: fc.uuid(),
  question: text,
  article: fc.oneof(fc.constant(lime.slug as string), text),
  by: fc.constant(null),
  at: fc.constant(at),
});

const complaint: fc.Arbitrary<Complaint> = fc.oneof(
  fc.record({
    kind: fc.constant('lacks' as const),
    channelId: fc.constant(id),
    use: fc.constantFrom('answers' as const, 'experts' as const),
    needs: fc.constant(needsFor('answers', true)),
  }),
  fc.record({
    kind: fc.constant('database' as const),
    what: fc.option(fc.record({ sentence: text })),
  }),
  fc.constant({
    kind: 'commands' as const,
    names: Array.from({ length: 12 }, (_, i) => `${'n'.repeat(30)}${i}`),
  }),
  fc.constant({ kind: 'no-message-content' as const }),
  fc.record({
    kind: fc.constant('subjects' as const),
    channelId: fc.constant(id),
    gone: fc.array(text, { minLength: 1, maxLength: 12 }),
    isMute: fc.boolean(),
  }),
);

describe('a list for moderators is a message that Discord takes, whatever members wrote:', () => {
  it('gaps', () => {
    const found = fc.record({ groups: fc.array(group, { maxLength: 12 }), unshown: fc.nat() });
    const lacks = fc.array(text, { maxLength: 5 });
    fc.assert(
      fc.property(found, lacks, page, (gaps, words, number) => {
        const nearestTo = () => ({ article: { ...lime, title: words.join(' ') }, lacks: words });
        expect(
          problemsOf(
            knowledgeGapsReply({ found: gaps, nearestTo, retentionDays: 30 }, number, english),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('gaps, of which what members have hidden stays hidden', () => {
    const hidden: GapGroup = {
      question: 'what is ||limewash||?',
      asked: 1,
      members: 1,
      reasons: { unknown: 1 },
      otherWordings: ['||limewash||'],
      lastAsked: '2026-11-01',
    };
    const { components } = knowledgeGapsReply(
      { found: { groups: [hidden], unshown: 0 }, nearestTo: () => null, retentionDays: 30 },
      0,
      english,
    );
    const shown = JSON.stringify(components);
    expect(shown).toContain('||what is limewash?||');
    expect(shown.match(/limewash/g)).toHaveLength(2);
    expect(shown.match(/\|\|limewash\|\||limewash\?\|\|/g)).toHaveLength(2);
  });

  it('feedback', () => {
    const use = { library: sampleLibrary, version: 'v' };
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 8 }), page, (articles, number) => {
        expect(problemsOf(knowledgeFeedbackReply(articles, use, number, english))).toEqual([]);
      }),
    );
  });

  it('pins, and those that are offered while one is typed', () => {
    fc.assert(
      fc.property(fc.array(pin, { maxLength: 30 }), page, (pins, number) => {
        expect(problemsOf(pinListReply(pins, sampleLibrary, number, english))).toEqual([]);
        const choices = pinChoices(pins, sampleLibrary, '', english);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('what is wrong', () => {
    fc.assert(
      fc.property(fc.array(complaint, { maxLength: 20 }), page, (complaints, number) => {
        expect(breaches(doctorReply(complaints, number, english))).toEqual([]);
      }),
    );
  });

  it('an explanation of the longest question, on every page', () => {
    const library = createLibrary(
      articlesOf(
        Object.fromEntries(
          Array.from({ length: 6 }, (_, i) => [
            `${'s'.repeat(60)}/${i}.md`,
            `# Lime \`\`\` ${'mortar '.repeat(40)}${i}\n\nLime mortar is soft and lets a wall dry.\n`,
          ]),
        ),
      ),
      { siteUrl: null },
    );
    const question = Array.from({ length: 160 }, (_, i) => `lime${i}`)
      .join(' ')
      .slice(0, 1000);
    const rules = rulesAt(DEFAULT_SETTINGS, null, at);
    const { explanation } = library.explain(`lime mortar ${question}`);
    const told = { kind: 'unsure', isOffSubject: false } as const;
    const explained = { question, explanation, rules, pin: null, isPinTold: false, told };
    const sentences = new Set(Object.values(EXPLANATION).filter((one) => one.includes(' ')));
    for (const words of LANGUAGE_CODES.map(wordsIn)) {
      const replies = Array.from({ length: 12 }, (_, number) =>
        knowledgeExplainReply(explained, number, words),
      );
      expect(replies.flatMap(problemsOf)).toEqual([]);
      const seen = JSON.stringify(replies);
      const left = [...sentences].filter((one) => seen.includes(one));
      expect(left.length === 0 || words.language === 'en').toBe(true);
    }
  });

  it('the words of an explanation are those of a terminal', () => {
    const catalogue: Readonly<Record<string, unknown>> = en;
    for (const [key, said] of Object.entries(EXPLANATION)) {
      expect(catalogue[`explain.${key}`]).toBe(said);
    }
  });

  it('what is stored of a member', () => {
    const noPages = { privacyPolicyURL: null, termsOfServiceURL: null };
    for (const days of [0, 1, 3650])
      expect(problemsOf(privacyReply(days, '1', noPages, english))).toEqual([]);
  });
});
