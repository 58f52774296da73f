import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEmbedded } from '../../../src/knowledge/language/embedded.ts';

describe('a post without what it carries beside its words', () => {
  it.each([
    ['what is ICCROM? https://www.iccrom.org/about', 'what is ICCROM?'],
    ['<https://en.wikipedia.org/wiki/Brick> what is ICCROM?', 'what is ICCROM?'],
    ['[this page](https://example.org/Brick): what is ICCROM?', 'this page : what is ICCROM?'],
    ['what is ICCROM? ```js const brick = 1;```', 'what is ICCROM?'],
    ['what is ICCROM? :joy: :thumbs_up:', 'what is ICCROM?'],
    ['www.example.org/fire who put it out?', 'who put it out?'],
  ])('of %j is %j', (post, words) => {
    expect(withoutEmbedded(post)).toBe(words);
  });

  it.each([
    'what is ICCROM?',
    'https://example.org/brick',
    '```what is lime mortar?```',
    'what does `anastylosis` mean',
    'at 10:30:45 it burned',
    'ratio 1:3:5 of lime',
  ])('is %j itself', (post) => {
    expect(withoutEmbedded(post)).toBe(post);
  });

  it('hardly grows, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (post) => {
        const words = withoutEmbedded(post);
        expect(words.length).toBeLessThanOrEqual(post.length + 2);
      }),
    );
  });
});
