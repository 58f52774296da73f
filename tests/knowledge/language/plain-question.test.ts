import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/knowledge/language/plain-question.ts';

describe('a request', () => {
  it.each([
    ['Tell me about the Taj Mahal', 'what is the Taj Mahal'],
    ['Please tell me how to clean silver', 'how to clean silver'],
    ['can you tell me what rammed earth is?', 'what rammed earth is?'],
    ["explain nagpra to me like I'm five", 'what is nagpra'],
    ['Explain lime mortar in simple terms please', 'what is lime mortar'],
    ['give me some info on Machu Picchu', 'what is Machu Picchu'],
    ['any info on HBIM?', 'what is HBIM?'],
    ['I would like to know more about Venice', 'what is Venice'],
    ["I'd like to know who paid for the bridge", 'who paid for the bridge'],
    ['overview of icomos', 'what is icomos'],
    ['teach me to repoint', 'how to repoint'],
    ['how is a wall repointed, please?', 'how is a wall repointed?'],
  ])('is read as the question in it: %s', (request, question) => {
    expect(plainQuestion(request)).toBe(question);
  });

  it.each([
    'How do museums show me the past',
    'what does it mean to explain a site',
    'give me a list of sites in danger',
    'I like old houses',
    'tell me',
    'please',
    'can I show my coins to someone?',
  ])('is not what asks already, or names nothing: %s', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });
});
