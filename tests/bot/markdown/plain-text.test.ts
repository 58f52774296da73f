import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../src/bot/markdown/plain-text.ts';

describe('plainLine', () => {
  it.each([
    ['What is\n ICOMOS?', 20, 'What is ICOMOS?', 'lines become one'],
    ['Why are heritage sites important', 20, 'Why are heritage…', 'cut after a word'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…', 'cut inside a word that fills the line'],
    ['🏛🏛🏛🏛', 4, '🏛…', 'no half character'],
    ['  ', 10, '–', 'never empty'],
    ['\u200B\u200B', 10, '–', 'never blank'],
    ['**bold** @here', 20, '**bold** @here', 'no escapes: nothing is Markdown here'],
  ])('%j in %i is %j: %s', (text, limit, expected) => {
    expect(plainLine(text, limit)).toBe(expected);
  });
});
