import { describe, expect, it } from 'vitest';
import { similarTexts } from '../../../../src/knowledge/checking/corpus-rules/similar-texts.ts';
import { buildIndex } from '../../../../src/knowledge/indexing/index-builder.ts';

const alike = (texts: readonly string[]) =>
  similarTexts(
    buildIndex(
      texts.map((text) => ({
        title: 'Title',
        aliases: [],
        keywords: [],
        askedAs: [],
        blocks: [text],
      })),
    ),
    0.5,
  );

const words = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, position) => `${prefix}${position}`).join(' ');

describe('texts that are alike', () => {
  it('have the resemblance of their runs of three words', () => {
    // Eight runs each; the last word changes one of them: 7 in common of 9.
    expect(alike([words(10, 'w'), `${words(9, 'w')} other`])).toEqual([
      { first: 0, second: 1, resemblance: 7 / 9 },
    ]);
  });

  it('are compared without their titles', () => {
    expect(alike([words(10, 'a'), words(10, 'b')])).toEqual([]);
  });

  it('may be shorter than a run', () => {
    expect(alike(['One word', 'One word', 'Another', ''])).toMatchObject([
      { first: 0, second: 1, resemblance: 1 },
    ]);
  });

  it('are found when half of a long text is the same', () => {
    const [pair] = alike([words(800, 'a') + words(280, 'b'), words(800, 'a') + words(280, 'c')]);
    expect(pair?.resemblance).toBeCloseTo(798 / 1358, 2);
    expect(alike([words(300, 'a') + words(400, 'b'), words(300, 'a') + words(400, 'c')])).toEqual(
      [],
    );
  });

  it('are each paired with a twin, and not with every one, when there are many', () => {
    const pairs = alike(Array.from({ length: 500 }, (_, copy) => `${words(60, 'w')} copy${copy}`));
    expect(new Set(pairs.map(({ second }) => second)).size).toBe(499);
    expect(pairs.length).toBeLessThan(2 * 500);
  });

  it('are found wherever other texts that have a part of them stand between', () => {
    const parts = ['x', 'y', 'z'].map((name) => words(60, name));
    const whole = parts.join(' ');
    const partly = (name: string): string[] =>
      parts.map((part, position) => `${part} ${words(130, `${name}${position}n`)}`);
    const texts = [...partly('a'), whole, ...partly('b'), whole];
    expect(alike(texts)).toEqual([{ first: 3, second: 7, resemblance: 1 }]);
  });

  it('are all paired when they are few', () => {
    const pairs = alike(Array.from({ length: 10 }, (_, copy) => `${words(60, 'w')} copy${copy}`));
    expect(pairs).toHaveLength(45);
  });

  it('are told from texts that share a phrase', () => {
    const phrase = 'as the guide to the museum says';
    expect(alike(['a', 'b', 'c', 'd'].map((name) => `${phrase} ${words(40, name)}`))).toEqual([]);
  });
});
