import { expect, it } from 'vitest';
import { createLog } from '../../../src/config/log.ts';
import { createWatch } from '../../../src/bot/health/watch.ts';
import { acknowledgedReply } from '../../../src/bot/messages/acknowledged.ts';
import { recordQuestion } from '../../../src/bot/questions/record-question.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';
import { freshStage, newId, sqlite } from '../state/engines.ts';
import { slugOf } from '../slug-of.ts';
import { valueOf } from '../value-of.ts';

it('counts a question and keeps nobody waiting until the count is stored', async () => {
  const stage = await freshStage(sqlite);
  // Longer than the test may take.
  const state = await stage.open({ gatherMs: 3_600_000 });
  const log = createLog('error', []);
  const watch = createWatch({ log, logQuestions: false, elapsed: () => 0, meters: null });
  const guildId = newId();
  const given = {
    question: 'What is lime mortar?',
    reply: acknowledgedReply(wordsIn('en')),
    remarks: [],
    outcome: 'answered',
    article: slugOf('lime'),
    level: 'balanced',
    contentVersion: 'c0ffee',
    beyond: null,
  } as const;
  const place = { askedBy: newId(), guildId, memberId: newId(), replyId: newId() };
  await recordQuestion(given, place, { state, log, watch });
  expect(valueOf(await state.counts.countsOf(guildId, '2000-01-01'))).toMatchObject([
    { outcome: 'answered', questions: 1 },
  ]);
});

it('tells times of the last questions that came, and of no more than may be under way', () => {
  const lines: string[] = [];
  const log = createLog('info', [], { write: (line) => void lines.push(line) });
  const watch = createWatch({ log, logQuestions: true, elapsed: () => 0, meters: null });
  for (let id = 0; id <= 20_000; id += 1) watch.arrived(String(id));
  for (const id of ['0', '1', '20000']) {
    watch.question({
      id,
      guildId: null,
      memberId: newId(),
      question: null,
      outcome: 'talk',
      article: null,
      level: null,
      beyond: null,
    });
  }
  const told = lines.map((line): { readonly tookMs: number | null } => JSON.parse(line));
  expect(told.map(({ tookMs }) => tookMs)).toEqual([null, 0, 0]);
});
