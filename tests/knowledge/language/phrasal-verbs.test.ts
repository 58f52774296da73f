import { describe, expect, it } from 'vitest';
import { phrasalVerbs } from '../../../src/knowledge/language/phrasal-verbs.ts';
import { isStopWord } from '../../../src/knowledge/language/stop-words.ts';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { articlesOf } from '../../articles-of.ts';

describe('a phrasal verb', () => {
  const library = createLibrary(
    articlesOf({
      'demolition.md': '# Demolition\n\nThe council lets nobody demolish a barn in secret.\n',
      'return.md': '# Restitution\n\nThe museum agreed on the return of a mask.\n',
      'doors.md': '# Doors\n\nKnock at the door of the keeper, who has a hand bell.\n',
    }),
    { siteUrl: null },
  );
  const first = (question: string): string | undefined => library.ask(question).candidates[0]?.slug;

  it('finds what it means, also with words between verb and particle', () => {
    expect(first('may I knock down my barn')).toBe('demolition');
    expect(first('may I knock the old one down')).toBe('demolition');
    expect(first('who handed it back')).toBe('return');
  });

  it('means nothing without its particle, or where that comes too late', () => {
    expect(first('where do I knock')).toBe('doors');
    expect(first('where do I knock if the shutters of both windows are down')).toBe('doors');
  });

  it('is shown among the words that a question is also read by', () => {
    const { explanation } = library.explain('who knocked it down');
    expect(explanation.terms.find(({ original }) => original === 'knocked')?.alsoReadAs).toEqual([
      'demolish',
      'demolition',
    ]);
  });

  it('is never written with a verb that is a stop word: it could not be found', () => {
    expect(phrasalVerbs.size).toBeGreaterThan(50);
    expect([...phrasalVerbs.keys()].filter(isStopWord)).toEqual([]);
  });
});
