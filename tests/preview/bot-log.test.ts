/** What the preview takes from the bot's log, and what of it is shown. */
import { expect, it } from 'vitest';
import { followBotLog, loggedAt, type ToldQuestion } from '../../src/preview/bot-log.ts';

function follow(
  shownFrom: string | undefined,
  ...lines: readonly string[]
): {
  readonly questions: readonly ToldQuestion[];
  readonly shown: readonly string[];
} {
  const questions: ToldQuestion[] = [];
  const shown: string[] = [];
  const onLine = followBotLog({
    shownFrom,
    onQuestion: (told) => questions.push(told),
    show: (text) => shown.push(text),
  });
  for (const line of lines) onLine(line);
  return { questions, shown };
}

const QUESTION =
  '{"level":30,"time":"2026-01-01T10:00:00.000Z","outcome":"pinned","article":"a/b","id":"7","answers":"bold","msg":"question"}';
const WARNING = '{"level":40,"time":"2026-01-01T10:00:00.000Z","msg":"a file is missing"}';

it('takes what came of each question, and shows warnings and sentences alone', () => {
  const { questions, shown } = follow(undefined, QUESTION, WARNING, 'No such folder.', '{broken');
  expect(questions).toEqual([
    { id: '7', outcome: 'pinned', isSilent: false, article: 'a/b', level: 'bold', beyond: null },
  ]);
  expect(shown).toEqual(['10:00:00 warn  a file is missing\n', 'No such folder.\n', '{broken\n']);
});

it('takes why nothing was said to a message, too, and what an edited question is now', () => {
  const { questions, shown } = follow(
    undefined,
    '{"level":20,"id":"8","outcome":"no-question","msg":"kept silent"}',
    '{"level":20,"id":"9","outcome":"unknown","article":null,"answers":"bold","beyond":"language","msg":"edited question"}',
  );
  expect(questions).toEqual([
    { id: '8', outcome: 'no-question', isSilent: true, article: null, level: null, beyond: null },
    {
      id: '9',
      outcome: 'unknown',
      isSilent: false,
      article: null,
      level: 'bold',
      beyond: 'language',
    },
  ]);
  expect(shown).toEqual([]);
});

it('shows what LOG_LEVEL asks for, and lets the bot tell of questions at every level', () => {
  expect(follow('info', QUESTION, WARNING).shown).toHaveLength(2);
  expect(follow('silent', QUESTION, WARNING).shown).toEqual([]);
  expect(loggedAt()).toBe('debug');
  expect(loggedAt('silent')).toBe('debug');
  expect(loggedAt('trace')).toBe('trace');
  // The bot says what is wrong with it.
  expect(loggedAt('loud')).toBe('loud');
});
