import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { withQuestionsApart } from '../../../src/knowledge/language/listed-questions.ts';
import { firstOfQuestions, questionOf } from '../../../src/knowledge/language/two-questions.ts';

describe('the first of several questions', () => {
  it.each([
    ['what is adobe? what is lime mortar?', 'what is adobe?', 2],
    ['How do I clean marble? How do I clean brass?', 'How do I clean marble?', 2],
    ['What is lime mortar? And who pays for restoration?', 'What is lime mortar?', 2],
    ['Can I ask a quick question? What is adobe? What is lime?', 'What is adobe?', 2],
    [
      'I own a barn. How do I repoint its walls? Which grants are there for owners? Who inspects scaffolding?',
      'How do I repoint its walls?',
      3,
    ],
  ])('of %j is %j', (post, question, count) => {
    expect(firstOfQuestions(post)).toMatchObject({ question, count });
  });

  it.each([
    'Hi all\nwhat is ICCROM\nwhat is lime mortar\nthanks',
    'I have some questions:\n- what is ICCROM\n- what is lime mortar',
    'hello! what is ICCROM and what is lime mortar?',
  ])('is quoted without what stands before it: %j', (post) => {
    const first = firstOfQuestions(withQuestionsApart(post).replaceAll('\n', ' '));
    expect(first).toMatchObject({ question: 'what is ICCROM?', count: 2 });
    expect(questionOf(first?.rest ?? '')).toBe('what is lime mortar?');
  });

  it('comes with what was told before it, and the second with what follows that', () => {
    expect(
      firstOfQuestions(
        'I own a barn. How is adobe made? The roof leaks. Which slates last longest?',
      ),
    ).toMatchObject({
      text: 'I own a barn. How is adobe made? The roof leaks.',
      second: 'Which slates last longest?',
    });
  });

  it.each([
    'what is lime mortar?',
    'What is rising damp and how do I stop it?',
    'What is rising damp? How do I stop it?',
    'What is rising damp? What is the cost?',
    'How do I clean silk? wash? dry clean?',
    'What is lime mortar? How is lime mortar mixed?',
    'Can I ask something? What is adobe?',
    'Adobe walls. Lime mortar.',
    'why? how? who?',
    '',
  ])('is not sought in %j', (post) => {
    expect(firstOfQuestions(post)).toBeNull();
  });

  it('is sought in those labelled questions alone that ask two things', () => {
    const files = ['questions', 'members', 'follow-ups'];
    const labelled = files.flatMap((file): { question: string }[] =>
      parse(readFileSync(`tests/golden/${file}.yaml`, 'utf8')),
    );
    const split = labelled.filter(
      ({ question }) => firstOfQuestions(withQuestionsApart(question)) !== null,
    );
    expect(labelled.length).toBeGreaterThan(2000);
    expect(split.map(({ question }) => question)).toEqual([
      'What is the purpose of a heritage inventory, and what does the Arches software offer?',
      "How were the mausoleums of Timbuktu rebuilt, and how were the city's manuscripts saved?",
      "when's the application deadline for the next ICCROM stone course and what's the participation fee",
      "Is there an insurance angle if my neighbour's derelict house falls onto mine? who pays for my wall",
      expect.stringMatching(
        /^My mother in law is selling her house.* Is there some kind of time limit like with planning\?$/,
      ),
      expect.stringMatching(/^I work in a very small museum and found clothes moths/),
      expect.stringMatching(/^Hi all! First semester of a museum studies MA done/),
      expect.stringMatching(
        /^So it's literally the law in the UK that the repair on a ruined castle/,
      ),
      'Should the Bamiyan Buddhas be reconstructed? What are the pros and cons?',
      'Why is it allowed to fill a 14th-century Grade I church with stackable blue chairs? Is Canterbury Cathedral next?',
      expect.stringMatching(/^Hi everyone! Physics major, end of sophomore year/),
      "What makes a craft 'critically endangered' on that red list of crafts? who counts as enough makers",
      expect.stringMatching(
        /^Ship of Theseus.* Doesn't full restoration damage the authenticity\?$/,
      ),
      expect.stringMatching(/^that giant chainmail box drying out the house in Scotland/),
      expect.stringMatching(/^How come ruins always end up underground\?/),
    ]);
  });
});
