import { describe, expect, it } from 'vitest';
import { takeHeads } from '../../../src/knowledge/answering/heads-alone.ts';
import { readArticle } from '../../../src/knowledge/answering/read-article.ts';
import { Selection } from '../../../src/knowledge/answering/selection.ts';
import { summaryMarkdown } from '../../../src/knowledge/answering/summary.ts';
import { articleOf } from './article-of.ts';

/**
 * Lines shown where the first point is chosen and heads are taken besides.
 *
 * @param heads - Of further points, each of which has a sentence of its own.
 * @param order - Positions of sentences, best first.
 */
function shown(heads: readonly string[], order: readonly number[], length = 600): string[] {
  const points = ['Brush it on thinly', ...heads].map((head) => `- **${head}**: It takes a day.`);
  const article = readArticle(articleOf(`# Whitewash\n\n${points.join('\n')}\n`));
  const scores = article.sentences.map((_, position) => 1 / (1 + position));
  const selection = new Selection(article, scores, length);
  selection.take([0]);
  takeHeads(selection, article, order);
  return summaryMarkdown(selection.summary()).split('\n');
}

const ALONE = '**Brush it on thinly**: It takes a day.';

describe('heads of further points', () => {
  it('stand alone behind what answers where they are sentences, the best three of them', () => {
    const numbers = ['one', 'two', 'three', 'four', 'five'];
    const heads = numbers.map((number) => `Salt of kind ${number} sheds every coat`);

    expect(shown(heads, [0, 5, 2, 4, 1])).toEqual([
      `- ${ALONE}`,
      '- **Salt of kind two sheds every coat**',
      '- **Salt of kind four sheds every coat**',
      '- **Salt of kind five sheds every coat**',
    ]);
  });

  it.each([
    'Salt',
    'What do damp cellar walls need?',
    'They shed every coat of it',
    'However, dry cellar walls may wait',
  ])('are left out where they say nothing alone: %s', (head) => {
    expect(shown([head], [0, 1])).toEqual([ALONE]);
  });

  it('are left out where there is no room', () => {
    expect(shown(['Salt in cellar walls sheds every coat'], [0, 1], 70)).toEqual([ALONE]);
  });
});
