import { describe, expect, it } from 'vitest';
import {
  candidateSentence,
  leadSentence,
} from '../../../src/knowledge/answering/candidate-sentence.ts';
import { readArticle } from '../../../src/knowledge/answering/read-article.ts';
import { articleOf } from './article-of.ts';
import { askedOf } from './asked-of.ts';

function nearest(markdown: string, question: string): string | null {
  return candidateSentence(askedOf(articleOf(markdown), question));
}

describe('the sentence of a candidate', () => {
  it('is the one that comes nearest, whole and without marks', () => {
    const bells =
      '# Bells\n\nBells ring. The **clapper** of a bell is [iron](https://a.org). Nobody sleeps.\n';
    expect(nearest(bells, 'what is a clapper made of')).toBe('The clapper of a bell is iron.');
  });

  it('has the head of its point before it', () => {
    const walls =
      '# Walls\n\nWalls stand.\n\n- **Cement traps water**: Damp breaks the bricks.\n- **Why lime?**: It breathes.\n';
    expect(nearest(walls, 'damp bricks')).toBe('Cement traps water: Damp breaks the bricks.');
    expect(nearest(walls, 'why lime')).toBe('Why lime? It breathes.');
  });

  it('is one that can be read by itself, where there is one', () => {
    const tower =
      '# Tower\n\nNobody knows the mason. However, he signed the tower. A tower has a stair.\n';
    expect(nearest(tower, 'tower')).toBe('A tower has a stair.');
  });

  it('is the answer to a question of the article, not that question', () => {
    const bells =
      '# Bells\n\nBells ring. Who decides when bells ring? A verger does. Iron rusts.\n';
    expect(nearest(bells, 'who decides when bells ring')).toBe('A verger does.');
  });

  it('spells out initials that the question uses', () => {
    const fund =
      '# Money\n\nMoney is scarce. The Lottery Heritage Fund pays for roofs. Banks pay for none.\n';
    expect(nearest(fund, "what's the LHF")).toBe('The Lottery Heritage Fund pays for roofs.');
  });

  it('spells out initials that end like a plural', () => {
    const park = '# Money\n\nMoney is scarce. The National Park Service pays for roofs.\n';
    expect(nearest(park, 'what is the NPS')).toBe('The National Park Service pays for roofs.');
  });

  it('is never longer than 300 characters', () => {
    const long = `# Roofs\n\nSlate ${'and slate '.repeat(40)}ends. A roof of slate is heavy.\n`;
    expect(nearest(long, 'slate')).toBe('A roof of slate is heavy.');
    expect(nearest(`# Roofs\n\nSlate ${'and slate '.repeat(40)}ends.\n`, 'slate')).toBeNull();
  });

  it('is none where nothing bears on the question', () => {
    expect(nearest('# Bells\n\nBells ring.\n', 'violin')).toBeNull();
  });
});

describe('the lead', () => {
  it('is the first sentence, unless it announces what is not shown', () => {
    expect(leadSentence(readArticle(articleOf('# Bells\n\nBells ring. They are loud.\n')))).toBe(
      'Bells ring.',
    );
    expect(
      leadSentence(readArticle(articleOf('# Bells\n\nThe ways are as follows:\n\n- One\n'))),
    ).toBeNull();
  });
});
