import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../src/cli/evaluation/labelled-questions.ts';
import { asksForAnswer } from '../../../src/knowledge/language/asks-for-answer.ts';

const TOLD = `
Notre-Dame reopened in December. | Here is my photo of Abu Simbel | We repointed the chimney with lime mortar today
Going to Angkor next week! | I disagree with the Venice Charter | Our church got a grant for the roof
lime mortar is great | We visited Petra last summer. | I love thatched roofs. | My walls are damp again
I just read about the Old Bridge of Mostar, amazing story. | Just finished recording oral history with my granny
Happy World Heritage Day everyone | Lime plaster smells nice | Good news: the mosque in Mosul is open again
brb reading the Venice Charter | lol Petra | What a lovely thatched roof | How lovely!
When I was in Rome I saw the Forum | Which is why lime mortar is better | Have a great time at Petra
Was in Rome last week, saw the Colosseum | Can't wait for Angkor | Do not paint it with cement
My uncle, who is a mason, works at ICCROM | I need a holiday in Venice | No idea, sorry | not sure about that
J'adore la cathédrale Notre-Dame | Nous avons visité Pétra hier. | Ayer visitamos la catedral
Wir waren gestern in Dresden | زرت البتراء أمس | ביקרתי בפטרה אתמול | 昨日京都に行きました`;

/** Of those who read it. */
const ASKED_OF_MEMBERS = `
who wants to go to Petra with me? | did anyone see the match in Venice? | Is anybody here from Warsaw?
Which of you has been to Abu Simbel? | Can someone lend me lime mortar? | how is everyone?
what do you all think about UNESCO?`;

const ASKED = `
How was Abu Simbel saved | is lime breathable | can lime mortar be used in winter | why is the Venice Charter so boring
My walls are damp, what can I do | which lime for a chimney | what about lime wash | and the cost
tell me about lime mortar | explain the Venice Charter please | looking for the Burra Charter | any advice on thatch
I wonder how Mostar bridge was rebuilt | need advice on damp walls | anyone know what the burra charter says
Does anyone know how to clean a gravestone? | mosul mosque finished when | whats a hot work permit
lime mortar | lime mortar ratio | listed building consent | Old Bridge of Mostar | best lime for pointing
Comment nettoyer la pierre calcaire | Je cherche un artisan pour la chaux | mortier de chaux | que es la cal
Wie reinigt man Marmor | Ist Kalkmörtel besser als Zement | Ich brauche Hilfe mit Kalkmörtel
ما هو ملاط الجير | איך מנקים שיש | 什么是石灰砂浆 | Что такое известь | Ի՞նչ է կիրը | Τι είναι ο ασβέστης;`;

const listed = (lines: string): readonly string[] => lines.trim().split(/\s*[|\n]\s*/);

describe('whether a message asks for an answer', () => {
  it.each([
    ['what is told', TOLD, false],
    ['what members ask each other', ASKED_OF_MEMBERS, false],
    ['a question, a request or a bare subject', ASKED, true],
  ] as const)('%s', (_kind, lines, asks) => {
    expect(listed(lines).filter((text) => asksForAnswer(text) !== asks)).toEqual([]);
  });

  it('is told for a post by its title, too', () => {
    expect(asksForAnswer('It crumbles.', 'My lime mortar')).toBe(true);
    expect(asksForAnswer('It crumbles.', 'I love lime')).toBe(false);
    expect(asksForAnswer('What holds better?', 'I love lime')).toBe(true);
  });

  it('is so for nearly all that members ask, also without the mark', () => {
    const file = readFileSync('tests/golden/members.yaml', 'utf8');
    const labelled = (parse(file) as { readonly question: string }[])
      .map(({ question }) => question)
      .filter((question) => halfOf(question) === 'tuning');
    const share = (texts: readonly string[]) => texts.filter((text) => asksForAnswer(text)).length;
    expect(share(labelled) / labelled.length).toBeGreaterThan(0.97);
    const unmarked = labelled.map((question) => question.replaceAll('?', ''));
    expect(share(unmarked) / labelled.length).toBeGreaterThan(0.94);
  });

  it('takes a moment for a message as long as Discord allows', () => {
    for (const piece of ['lime, or ', 'a', 'please ', 'explain ', 'a or ', 'how ', '?', 'a. '])
      expect(typeof asksForAnswer(piece.repeat(4000 / piece.length))).toBe('boolean');
  });
});
