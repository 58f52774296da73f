import { describe, expect, it } from 'vitest';
import { replyStates } from '../../../src/cli/evaluation/reply-states.ts';
import type { Summary } from '../../../src/knowledge/index.ts';

const summary: Summary = {
  lines: [{ kind: 'point', number: null, head: 'Lime', text: 'It **breathes** and\ngives way.' }],
};

describe('whether a reply states what its label says', () => {
  it.each([
    { says: ['breathes and gives'], answer: null, states: true, why: 'marks and breaks are none' },
    { says: ['cement', 'GIVES WAY'], answer: null, states: true, why: 'one of two is enough' },
    { says: ['cement'], answer: 'It breathes', states: false, why: 'what it says goes first' },
    { says: [], answer: 'It *breathes*', states: true, why: 'the answering sentence is there' },
    { says: [], answer: null, states: null, why: 'the label does not say' },
  ])('is $states for $says and $answer: $why', ({ says, answer, states }) => {
    expect(replyStates({ says, answer }, summary)).toBe(states);
  });
});
