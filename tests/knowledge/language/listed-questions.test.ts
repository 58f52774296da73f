import { describe, expect, it } from 'vitest';
import { withQuestionsApart } from '../../../src/knowledge/language/listed-questions.ts';

describe('several questions in lines or in a list', () => {
  const two = 'what is lime mortar?\nhow do I clean marble?';

  it.each([
    'what is lime mortar\nhow do I clean marble',
    '1. what is lime mortar\n2. how do I clean marble?',
    '1) what is lime mortar 2) how do I clean marble',
    '- what is lime mortar?\n- how do I clean marble\n',
    '(1) what is lime mortar (2) how do I clean marble',
    '1- what is lime mortar\n2- how do I clean marble',
    '1️⃣ what is lime mortar 2️⃣ how do I clean marble',
    '1️⃣what is lime mortar\n2️⃣how do I clean marble',
    '— what is lime mortar\n— how do I clean marble',
    '+ what is lime mortar\n+ how do I clean marble',
    'Q1: what is lime mortar Q2: how do I clean marble',
    'Q1: what is lime mortar\nQ2: how do I clean marble',
    'i. what is lime mortar\nii. how do I clean marble',
    'what is lime mortar?; how do I clean marble?',
    'what is lime mortar; how do I clean marble',
    'what is lime mortar / how do I clean marble',
    'what is lime mortar and how do I clean marble?',
    'what is lime mortar, how do I clean marble?',
    'what is lime mortar also how do I clean marble?',
  ])('have a question mark each: %j', (text) => expect(withQuestionsApart(text)).toBe(two));

  it('keep what stands before them', () => {
    expect(withQuestionsApart('two things:\n1. is lime soft enough\n2. why does it fail')).toBe(
      'two things:\nis lime soft enough?\nwhy does it fail?',
    );
  });

  it.each([
    'what is lime mortar',
    'my wall is old\nwhat is lime mortar',
    '1. lime\n2. brick',
    'what is article 1. of the charter',
    'how was it\n\nlong story',
    'why does the wall\nwhich was built in 1900\ncrumble',
    'how is a wall kept dry\nwhen water rises in it',
    'what\nis ICOMOS?',
    'what is a villa; a short answer',
    'what is lime and/or brick',
    'how is lime mixed, and with what is it best',
    'what is a pre- and post-war wall 2 - 3 m thick',
  ])('are none in %j', (text) => expect(withQuestionsApart(text)).toBe(text));
});
