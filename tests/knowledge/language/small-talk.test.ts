import { describe, expect, it } from 'vitest';
import { smallTalkOf } from '../../../src/knowledge/language/small-talk.ts';

describe('small talk', () => {
  it.each([
    ['hello', 'greeting'],
    ['Hi there!!', 'greeting'],
    ['heyyyyy', 'greeting'],
    ['good morning everyone', 'greeting'],
    ['how are you?', 'greeting'],
    ["what's up", 'greeting'],
    ['👋', 'greeting'],
    ['thx', 'thanks'],
    ['Thank you so much for your help!', 'thanks'],
    ['ok cool', 'thanks'],
    ['good bot', 'thanks'],
    ['lol', 'thanks'],
    ['👍', 'thanks'],
    ["that's great, thanks :)", 'thanks'],
    ['who are you?', 'about'],
    ['hey, what can you do', 'about'],
    ["what's your name", 'about'],
    ['are you a bot?', 'about'],
    ['help', 'about'],
    ['bye', 'farewell'],
    ['ok thanks, bye!', 'farewell'],
    ['have a nice day', 'farewell'],
  ] as const)('is heard in %j: %s', (question, kind) => {
    expect(smallTalkOf(question)).toBe(kind);
  });

  it.each([
    'hello, what is adobe?',
    'thanks for the answer, but who paid?',
    'who are the Blue Shield',
    'what can you do against woodworm',
    'great wall',
    'and you',
    'good lime',
    'help me clean a statue',
    'how are mosaics cleaned',
    'what is this building',
    '???',
    '',
    '1970',
  ])('is not heard in %j', (question) => {
    expect(smallTalkOf(question)).toBeNull();
  });
});
