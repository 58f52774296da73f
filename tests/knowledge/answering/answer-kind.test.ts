import { describe, expect, it } from 'vitest';
import { kindFit, kindsAsked } from '../../../src/knowledge/answering/answer-kind.ts';

describe('what a question asks for', () => {
  it.each([
    ['when was it built', ['time']],
    ['who paid for the bridge', ['person']],
    ['how much is a ticket', ['amount']],
    ['where is it', ['place']],
    ['why is my wall wet', ['reason']],
    ['clean a gravestone', []],
  ])('%s', (question, kinds) => {
    expect(kindsAsked(question)).toEqual(kinds);
  });
});

describe('a sentence that holds what is asked for', () => {
  it.each([
    ['how much is a ticket', 'A ticket cost 163 soles in 2025.', 'In 2025 two shifts began.'],
    ['what does it cost to enter', 'Visitors pay €10 at the gate.', 'There are 10 gates.'],
    ['how old must a house be', 'It is at least 50 years old.', 'There are 95,000 of them.'],
    ['how long does it take', 'A decision takes eight weeks.', 'Eight people decide.'],
    [
      'how many countries have none',
      'In 2025, 28 member countries had none.',
      'It held 1,248 sites.',
    ],
    ['how many world heritage sites are there', 'The list holds 1,248 sites.', 'It began in 1972.'],
    ['what happens if I cut it down', 'The fine can be high.', 'Notice takes six weeks.'],
    ['what if I build without permission', 'It is a criminal offence.', 'The council decides.'],
    ['is insurance expensive', 'Being listed does not make it dear.', 'Insurers ask questions.'],
    ['how deep is the well', 'It goes down 30 metres.', 'It is deep.'],
    ['when did it burn', 'It burned on 15 April 2019.', 'It burned at night.'],
  ])('%s', (question, holds, other) => {
    const fits = kindFit(question);
    expect([fits(holds), fits(other)]).toEqual([true, false]);
  });

  it('is none that only repeats a number of the question', () => {
    expect(kindFit('how deep was the 30 metre well')('The 30 metre well is deep.')).toBe(false);
  });
});
