import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { levelFor } from '../../../src/knowledge/answering/follow-up-level.ts';
import {
  CALIBRATION_FILE,
  createLibrary,
  parseCalibration,
  type Answer,
} from '../../../src/knowledge/index.ts';
import { slugOf } from '../../bot/slug-of.ts';
import { ownArticles } from '../../own-articles.ts';

const shipped = parseCalibration(await readFile(`content/${CALIBRATION_FILE}`, 'utf8'));
if (shipped.kind !== 'calibration') throw new Error(shipped.problem);
const { articles } = await ownArticles();
const library = createLibrary(articles, { siteUrl: null, calibration: shipped.calibration });

const NOTRE_DAME = slugOf('case-studies/notre-dame');

function after(question: string): Answer {
  const previous = { question: 'how was Notre-Dame restored?', article: NOTRE_DAME };
  return library.ask(question, { previous });
}

describe('a follow-up that leans on what was spoken of', () => {
  it.each(['and who paid for it?', 'how long did it take?'])(
    'is answered from its article: %s',
    (question) => {
      expect(after(question)).toMatchObject({ kind: 'answered', article: { slug: NOTRE_DAME } });
    },
  );

  it('is answered from no other article more lightly', () => {
    const other = 'and how much does a ticket for it cost in Oslo?';
    expect(after(other).kind).not.toBe('answered');
    const considered = { isOfSameArticle: false } as Parameters<typeof levelFor>[0];
    expect(levelFor(considered, 'balanced')).toBe('balanced');
    expect(levelFor({ ...considered, isOfSameArticle: true }, 'careful')).toBe('balanced');
  });
});
