import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCORD_LIMITS } from '../../src/bot/markdown/discord-limits.ts';
import { QUESTION_LENGTH, questionIn } from '../../src/bot/question.ts';
import { anyCharacter } from '../any-character.ts';

describe('questionIn', () => {
  it.each([
    ['<@80351110224678912> what is ICOMOS?', 'what is ICOMOS?'],
    ['what, <@!80351110224678912>, is ICOMOS?', 'what, , is ICOMOS?'],
    ['<@&80351110224678912> <#80351110224678912> <:lime:80351110224678912> mortar', 'mortar'],
    ['when is <t:1795953600> or <t:1795953600:R> the fair', 'when is or the fair'],
    ['what does </settings channel add:80351110224678912> do', 'what does do'],
    ['see <id:customize> and <a:spin:80351110224678912>', 'see and'],
    ['||<@80351110224678912>|| who built the ||Parthenon||?', 'who built the ||Parthenon||?'],
    ['what is ||||lime||||? || ||', 'what is ||lime||?'],
    ['is || || lime ||a|| ||b||?', 'is lime ||a|| ||b||?'],
    ['<@80351110224678912> /ask question: is it lime? private: True', 'is it lime?'],
    ['/ask /ask', ''],
    ['ask the mason: lime? private: true', 'ask the mason: lime? private: true'],
    ['/asking', '/asking'],
    ['  what\n\tis   ICOMOS? ', 'what is ICOMOS?'],
    ['<@80351110224678912>', ''],
    ['', ''],
    ['is 3 < 4 > 2?', 'is 3 < 4 > 2?'],
    ['ما هي اليونسكو؟', 'ما هي اليونسكو؟'],
  ])('finds the question in %j', (text, question) => {
    expect(questionIn(text)).toBe(question);
  });

  it('cuts an endless question after a word', () => {
    const question = questionIn('why is lime better '.repeat(200));
    expect(question.length).toBeLessThanOrEqual(QUESTION_LENGTH);
    expect(question).toMatch(/(?:why|is|lime|better)$/);
  });

  it('keeps hidden what a cut leaves of it', () => {
    const question = questionIn(`why is ${'lime '.repeat(50)} ||${'better '.repeat(300)}||`);
    expect(question).toMatch(/ \|\|better (?:better ?)+\|\|$/);
    expect(question.length).toBeLessThanOrEqual(QUESTION_LENGTH);
  });

  it('gives one that fits into half a message, whatever is escaped in it', () => {
    expect(4 * QUESTION_LENGTH).toBeLessThanOrEqual(DISCORD_LIMITS.messageText);
  });

  it('gives a question that stays the same when read again, never too long, never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(anyCharacter, fc.constantFrom('|', '||', ' ||')),
          maxLength: 3000,
        }),
        (text) => {
          const question = questionIn(text);
          expect(question.length).toBeLessThanOrEqual(QUESTION_LENGTH);
          expect(questionIn(question)).toBe(question);
          expect(question).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
