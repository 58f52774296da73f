import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPost } from '../../../src/knowledge/language/long-post.ts';

const story = [
  'We moved into an old farmhouse last spring with two dogs, a cat and rather too many boxes.',
  'My uncle Ted came over on Sunday, ate most of the cake and told us about his holiday in Spain.',
  'The kitchen wall behind the stove is built of soft red brick and its lime joints are crumbling.',
  'Anyway the weather has been dreadful here and the dogs refuse to leave the sofa until noon.',
];

describe('a long post', () => {
  it('is read with its story, which says what its question is about', () => {
    const post = [...story, 'Can I fill them with cement?'].join(' ');
    expect(readPost(post)).toBe(post);
  });

  it('is read by its questions first, however long it is', () => {
    const days = Array.from({ length: 40 }, (_, day) => `Letter${day} told neighbour${day} much.`);
    const read = readPost([...days, 'Can I fill the joints with cement?'].join(' '));
    expect(read).toContain('Can I fill the joints with cement?');
    expect(read.split('Letter').length - 1).toBeLessThan(days.length);
  });

  it('is read by a question without its mark, on a line of its own', () => {
    expect(readPost(`${story.join(' ')}\n\nhow do i fill the joints\nthanks`)).toContain(
      'how do i fill the joints',
    );
  });

  it('keeps the sentences that speak of what is said again', () => {
    const post = `${story.join(' ')} Brick and lime joints are all I think about.`;
    expect(readPost(post)).toContain('soft red brick');
  });

  it('keeps what it keeps in its order', () => {
    const read = readPost([...story, 'May I repoint it?', 'What does lime cost?'].join(' '));
    expect(read.indexOf('repoint')).toBeLessThan(read.indexOf('cost'));
  });

  it('is kept whole where it is one sentence', () => {
    const post = `${'stone wall '.repeat(20)}${'and lime '.repeat(12)}`.trim();
    expect(readPost(post)).toBe(post);
  });
});

describe('a question of up to thirty words', () => {
  it('is what was typed, to the byte', () => {
    const word = fc.constantFrom('who', 'Lime.', 'wall?', '…', '\n', '  ', 'é', "l'Aquila");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const question = words.join(' ');
        expect(readPost(question)).toBe(question);
      }),
    );
  });
});
