/**
 * The gate: no change of content or code may make a labelled question worse unnoticed. The usual run
 * asks every thirtieth question, so a change of one of the others is noticed by the thorough run.
 *
 * When it fails and the change is meant: `npm run evaluate -- --accept`, and the diff of
 * `baseline.json` shows what was given up for it.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sampleOf, THOROUGH } from '../property-runs.ts';
import { shownLength } from '../../src/bot/messages/summary-text.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { baselineOf, parseBaseline, worseThan } from '../../src/cli/evaluation/baseline.ts';
import { outcomeOf, type Outcome } from '../../src/cli/evaluation/evaluation.ts';
import { QUESTIONS_FILES } from '../../src/cli/evaluation/questions-files.ts';
import { readLabelledQuestions } from '../../src/cli/evaluation/read-labelled-questions.ts';

/** Of every so many questions one is asked here; all of them in the thorough run. */
const EVERY = 30;

const read = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');

async function outcomes(): Promise<Outcome[]> {
  const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
  const loaded = await loadLibrary({ contentDir, siteUrl: null }, { shownLength });
  const labelled = await readLabelledQuestions(QUESTIONS_FILES);
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  if (labelled.kind === 'refused') throw new Error(labelled.problems.join('\n'));
  return sampleOf(labelled.questions, EVERY).map((question) => outcomeOf(loaded.library, question));
}

it('labelled questions are answered at least as well as when the baseline was accepted', async () => {
  const baseline = parseBaseline(await read('baseline.json'));
  if (baseline === null) throw new Error('Expected baseline.json to be a baseline');
  const now = await outcomes();
  // Of a sample, the totals of the half that measures mean nothing.
  const worse = worseThan(baseline, now).filter(
    (sentence) => THOROUGH || !sentence.startsWith('Measuring half:'),
  );
  const advice = 'If this is meant: npm run evaluate -- --accept';
  expect(worse.length, `\n${worse.join('\n')}\n${advice}\n`).toBe(0);
  // Questions that are gone would otherwise stay for good.
  const [named, asked] = [baseline, baselineOf(now)].map(({ tuning }) => Object.keys(tuning));
  const sampled = new Set(asked);
  expect(named?.filter((question) => THOROUGH || sampled.has(question))).toEqual(asked);
});
