import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentChanges } from '../../../src/content/content-changes.ts';
import type { KnownProblems } from '../../../src/content/checking/known-problems.ts';
import type { ReloadRefusal, ReloadOutcome } from '../../../src/content/live-library.ts';
import { knowledgeProblemsReply } from '../../../src/bot/messages/knowledge-problems.ts';
import { knowledgeReloadReply } from '../../../src/bot/messages/knowledge-reload.ts';
import {
  knowledgeStatusReply,
  type ServerStatus,
} from '../../../src/bot/messages/knowledge-status.ts';
import type { Finding } from '../../../src/knowledge/index.ts';
import { sampleLibrary } from '../sample-library.ts';
import { steadyLibrary } from '../../content/steady-library.ts';
import { text } from './arbitraries.ts';
import { breaches, callsIn } from '../markdown/discord-rules.ts';
import { LANGUAGE_CODES } from '../../../src/bot/words/languages.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

/** What strangers' files can make of a name or a message, up to what would not fit. */
const words = fc.oneof(text, fc.constant('@everyone [x](y) `code` **b** '.repeat(18)));

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('front-matter-syntax', 'related-not-found'),
  severity: fc.constantFrom('error', 'warning'),
  file: words,
  line: fc.nat(),
  column: fc.nat(),
  message: words,
  fix: words,
});
const findings = fc.array(finding, { maxLength: 12 });
const version = fc.constant('0123456789ab');
const date = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });

const refusal: fc.Arbitrary<ReloadRefusal> = fc.record({
  at: date,
  sentence: words,
  content: fc.option(fc.record({ version, findings })),
});

const inUse = steadyLibrary(sampleLibrary).current();

const problems: fc.Arbitrary<KnownProblems> = fc.record({
  inUse: fc.constant(inUse),
  refusal: fc.option(refusal),
  version,
  findings,
  errors: fc.nat({ max: 100_000 }),
  warnings: fc.nat({ max: 100_000 }),
  lookedAt: fc.option(date),
});

/** A file stands in one list at most. */
function filesOf(list: string): fc.Arbitrary<string[]> {
  return fc.array(words, { maxLength: 6 }).map((names) => names.map((name) => `${list}/${name}`));
}

const changes: fc.Arbitrary<ContentChanges> = fc.record({
  added: filesOf('a'),
  changed: filesOf('c'),
  removed: filesOf('d'),
  refused: filesOf('r'),
  mended: filesOf('m'),
  withdrawn: filesOf('w'),
  isCalibrated: fc.boolean(),
  hasOtherSynonyms: fc.boolean(),
  found: findings,
});

const outcome: fc.Arbitrary<ReloadOutcome> = fc.oneof(
  fc.record({
    kind: fc.constant('unchanged' as const),
    snapshot: fc.constant(inUse),
    isRecovery: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('kept' as const), snapshot: fc.constant(inUse), refusal }),
  fc.record({ changes, error: finding, isRecovery: fc.boolean() }).map((made) => {
    const errors = made.changes.refused.map((file): Finding => {
      return { ...made.error, severity: 'error', file };
    });
    return {
      kind: 'reloaded' as const,
      snapshot: { ...inUse, findings: errors },
      changes: made.changes,
      isRecovery: made.isRecovery,
    };
  }),
);

const serverStatus: fc.Arbitrary<ServerStatus> = fc.record({
  today: fc.option(
    fc.constant(
      (['answered', 'pinned', 'unsure', 'unknown'] as const).map((kind) => ({
        day: '2026-11-29',
        outcome: kind,
        questions: 1_000_000,
      })),
    ),
  ),
  isDamaged: fc.boolean(),
  pins: fc.record({ all: fc.nat(), gone: fc.nat() }),
  health: fc.option(
    fc.oneof(
      fc.constant({ kind: 'well' as const }),
      fc.record({
        kind: fc.constant('trouble' as const),
        sentence: fc.string({ maxLength: 3000 }),
        since: fc.constant(new Date(0)),
      }),
    ),
  ),
});

describe.each(LANGUAGE_CODES)(
  'in %s, what moderators are told, whatever the files are called and hold',
  (language) => {
    const spoken = wordsIn(language);

    it('of problems is a message that Discord takes', () => {
      const view = fc.record({
        page: fc.nat({ max: 5 }),
        listed: fc.option(fc.constant('ba9876543210')),
        look: fc.constantFrom('known', 'under way', 'impossible', 'overtaken', 'failed'),
      });
      fc.assert(
        fc.property(problems, view, (known, seen) => {
          const reply = knowledgeProblemsReply(known, seen, spoken);
          expect(breaches(reply)).toEqual([]);
          expect(callsIn(reply)).toEqual([]);
        }),
      );
    });

    it('of the content in use is a message that Discord takes', () => {
      fc.assert(
        fc.property(problems, serverStatus, (known, server) => {
          const reply = knowledgeStatusReply(known, server, spoken);
          expect(breaches(reply)).toEqual([]);
          expect(callsIn(reply)).toEqual([]);
        }),
      );
    });

    it('of a reload is a message that Discord takes', () => {
      fc.assert(
        fc.property(outcome, (some) => {
          expect(breaches(knowledgeReloadReply(some, spoken))).toEqual([]);
          expect(callsIn(knowledgeReloadReply(some, spoken))).toEqual([]);
        }),
      );
    });
  },
);
