import { describe, expect, it } from 'vitest';
import { withoutOpening } from '../../../src/knowledge/language/opening.ts';

describe('a greeting, thanks and the like before a question', () => {
  it.each([
    ['hi! how do I clean marble?', 'how do I clean marble?'],
    ['hello what is lime mortar', 'what is lime mortar'],
    ['Hi there, is dry rot dangerous?', 'is dry rot dangerous?'],
    ['hi hello! how are you? what is lime', 'what is lime'],
    ['👋 what is lime', 'what is lime'],
    ['thanks :D what is lime', 'what is lime'],
    ['hello\nmarble stairs', 'marble stairs'],
    // "And" says that it goes on from what was asked before.
    ['thanks, and who pays for it?', 'and who pays for it?'],
    ['ok cool, and who pays?', 'and who pays?'],
    ['No. How do I clean it?', 'How do I clean it?'],
    ['bonjour, what is lime?', 'what is lime?'],
  ])('%j is not part of it', (post, asked) => {
    expect(withoutOpening(post)).toBe(asked);
  });

  it.each([
    'Nice, France: what is protected?',
    'good insulation for an attic',
    'how are you supposed to clean marble',
    'hello kitty museum',
    'what is up with the tower of Pisa',
    'thanks!',
    'hello 👋',
    '',
  ])('are not heard in %j', (post) => {
    expect(withoutOpening(post)).toBe(post);
  });
});
