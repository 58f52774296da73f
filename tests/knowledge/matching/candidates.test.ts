import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/knowledge/matching/candidates.ts';
import { buildIndex } from '../../../src/knowledge/matching/index-builder.ts';
import { weighQuestion } from '../../../src/knowledge/matching/question.ts';
import { generalWeights } from '../../../src/knowledge/matching/weights.ts';
import { text } from './corpus.ts';

/** 60,000 tiny articles: enough postings that pruning sets in. */
const corpus = Array.from({ length: 60_000 }, (_, n) =>
  text(
    `number ${n}`,
    `stone ${n % 3 === 0 ? 'lime' : ''} ${n % 7 === 0 ? 'wall' : ''} ${n % 500 === 0 ? 'mortar '.repeat(1 + (n % 4)) : ''}`,
  ),
);

describe('candidatesOf', () => {
  it('finds, with pruning, the articles that adding up everything finds', () => {
    const index = buildIndex(corpus);
    const { terms } = weighQuestion(index, 'stone lime wall mortar', generalWeights);
    const scores = new Float32Array(corpus.length);
    for (const { number, idf } of terms.toSorted((a, b) => b.idf - a.idf)) {
      for (let at = index.postingStart[number]!; at < index.postingStart[number + 1]!; at++) {
        scores[index.postingArticle[at]!]! += (idf / 255) * index.postingImpact[at]!;
      }
    }
    const naive = corpus.map((_, n) => n).toSorted((a, b) => scores[b]! - scores[a]! || a - b);
    expect(candidatesOf(index, terms, 50)).toEqual(naive.slice(0, 50));
    // The working memory is clean again.
    expect(candidatesOf(index, terms, 50)).toEqual(naive.slice(0, 50));
  });
});
