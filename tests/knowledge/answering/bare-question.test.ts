import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../../src/knowledge/answering/bare-question.ts';

const previous = { question: 'how did they move abu simbel', name: 'Moving Abu Simbel' };

describe('a question without words of its own', () => {
  it.each([
    ['when?', 'when did they move abu simbel'],
    ['Why', 'Why did they move abu simbel'],
    ['and how?', 'how did they move abu simbel'],
    ['ok, but where exactly?', 'where exactly did they move abu simbel'],
    ['when was that?', 'when did they move abu simbel'],
    ['how much is it', 'how much did they move abu simbel'],
    ['since when?', 'since when did they move abu simbel'],
    ['quand ?', 'quand did they move abu simbel'],
    ['¿por qué?', 'por qué did they move abu simbel'],
    ['et pourquoi ?', 'pourquoi did they move abu simbel'],
    ['متى؟', 'متى did they move abu simbel'],
    ['cost?', 'cost did they move abu simbel'],
  ])('takes those of the question before: %s', (question, whole) => {
    expect(bareQuestion(question, previous)).toBe(whole);
  });

  it('takes the name of what was spoken of where that had none either', () => {
    expect(bareQuestion('why?', { ...previous, question: 'and when?' })).toBe(
      'why Moving Abu Simbel',
    );
    expect(bareQuestion('why?', { question: 'and when?', name: null })).toBeNull();
  });

  it('is asked on about what was asked for, not in the way it was asked for', () => {
    const question = (before: string) => bareQuestion('who?', { question: before, name: null });
    expect(question('What is the Venice Charter?')).toBe('who the Venice Charter?');
    expect(question('can you tell me about lime mortar')).toBe('who lime mortar');
    expect(question('lime mortar')).toBe('who lime mortar');
  });

  it.each([
    'who owns it',
    'when was the mill burnt?',
    'how do i use this',
    'roof?',
    'what',
    'is it',
  ])('is none that has some: %s', (question) =>
    expect(bareQuestion(question, previous)).toBeNull(),
  );
});
