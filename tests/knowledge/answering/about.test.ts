import { describe, expect, it } from 'vitest';
import { createLibrary, type Unsure } from '../../../src/knowledge/index.ts';
import { generalCalibration } from '../../../src/knowledge/confidence/general-calibration.ts';
import { articlesOf } from '../../articles-of.ts';

const sureOfNothing = {
  ...generalCalibration,
  answeredFrom: { careful: 2, balanced: 2, bold: 2 },
  unknownBelow: 0,
};
const library = createLibrary(
  articlesOf({
    'list.md': '# The World List\n\nThe World List names places of value. It is kept in Paris.\n',
    'slate.md': '# Roofs of slate\n\nSlate roofs last a century. Nails rust before slate does.\n',
    'thatch.md': '# Roofs of thatch\n\nThatch roofs last forty years. Moss shortens that.\n',
    'bells.md': '# Bells\n\nBells are rung by clockwork in Chicago.\n',
  }),
  { siteUrl: null, calibration: sureOfNothing },
);

function unsure(question: string): Unsure {
  const answer = library.ask(question);
  if (answer.kind !== 'unsure') throw new Error(`Expected unsure, got ${answer.kind}`);
  return answer;
}

describe('an unsure answer is about one article', () => {
  it('when its whole name is asked for, with a word that stands nowhere in it', () => {
    expect(unsure('How many places on the World List has Chicago?')).toMatchObject({
      missing: ['Chicago'],
      about: {
        article: { slug: 'list' },
        lead: 'The World List names places of value.',
        absent: ['Chicago'],
      },
    });
  });

  it('but not when the article holds every word somewhere', () => {
    expect(unsure('is the World List kept in Paris').about).toBeNull();
  });

  it('nor when two articles are as near', () => {
    const { about, candidates } = unsure('roofs in Chicago that last');
    expect(about).toBeNull();
    expect(candidates.length).toBeGreaterThan(1);
  });
});

describe('the sentences of candidates', () => {
  it('are given to those that are offered, or to as many as are asked for', () => {
    const given = (sentences?: number): number =>
      library
        .ask('roofs slate thatch value bells', sentences === undefined ? {} : { sentences })
        .candidates.filter(({ sentence }) => sentence !== null).length;
    expect(given()).toBe(3);
    expect(given(10)).toBe(4);
    expect(given(0)).toBe(0);
  });
});

describe('the words that an unsure answer leaves out', () => {
  it('are those that none of the candidates offered speaks of, whether or not their sentences are asked for', () => {
    const question = 'clockwork or slate or thatch or copper';
    expect(unsure(question).missing).toEqual(['copper']);
    expect(library.ask(question, { sentences: 0 }).missing).toEqual(['copper']);
  });
});

describe('the sentence of a candidate for a follow-up', () => {
  const article = library.articles.find(({ slug }) => slug === 'slate')!.slug;
  const after = { previous: { question: 'how long do slate roofs last', article } };
  const sentence = (question: string): string | null | undefined =>
    library.ask(question, after).candidates.find(({ slug }) => slug === article)?.sentence;

  it('is chosen by its own words', () => {
    expect(sentence('and what about nails?')).toBe('Nails rust before slate does.');
  });

  it('is chosen by those before where its own say nothing', () => {
    expect(sentence('and how did they find that out?')).toBe('Slate roofs last a century.');
  });
});

describe('an article that a person chose', () => {
  it('misses the same words as if it had been found', () => {
    const article = library.articles.find(({ slug }) => slug === 'list')!;
    const question = 'Is the World List kept in Chicago?';
    const summary = library.summarize(article, question);
    expect(library.missing(article, question, summary)).toEqual(['Chicago']);
  });
});
