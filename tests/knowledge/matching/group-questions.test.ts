import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupQuestions } from '../../../src/knowledge/matching/group-questions.ts';
import {
  questionLikeness,
  type QuestionVector,
} from '../../../src/knowledge/matching/question-vector.ts';

/** Words that all weigh alike. */
function vector(...words: readonly string[]): QuestionVector {
  const share = 1 / Math.sqrt(words.length);
  return new Map(words.map((word) => [word, share])) as unknown as QuestionVector;
}

const word = fc.constantFrom('lime', 'mortar', 'wall', 'roof', 'thatch', 'damp');
const question = fc
  .uniqueArray(word, { maxLength: 4 })
  .map((words): QuestionVector => vector(...words));

describe('questions that ask the same', () => {
  it('are put together, largest group first, under the one nearest to the middle', () => {
    const groups = groupQuestions([
      vector('thatch'),
      vector('lime', 'mortar'),
      vector('lime', 'mortar', 'wall'),
      vector('mortar', 'lime', 'roof'),
      vector('thatch', 'damp'),
    ]);
    expect(groups).toEqual([
      { members: [1, 2, 3], nearest: 1 },
      { members: [0, 4], nearest: 0 },
    ]);
  });

  it('without a telling word are alone', () => {
    expect(groupQuestions([vector(), vector()])).toEqual([
      { members: [0], nearest: 0 },
      { members: [1], nearest: 1 },
    ]);
  });

  it('are each in one group, which shows one of its own', () => {
    fc.assert(
      fc.property(fc.array(question, { maxLength: 30 }), (questions) => {
        const groups = groupQuestions(questions);
        const all = groups.flatMap(({ members }) => members).toSorted((a, b) => a - b);
        expect(all).toEqual(questions.map((_question, position) => position));
        for (const { members, nearest } of groups) expect(members).toContain(nearest);
      }),
    );
  });

  it('are as alike to each other as the other way round, at most entirely', () => {
    fc.assert(
      fc.property(question, question, (one, other) => {
        const likeness = questionLikeness(one, other);
        expect(likeness).toBeCloseTo(questionLikeness(other, one), 12);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
