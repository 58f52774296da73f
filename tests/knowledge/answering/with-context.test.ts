import { describe, expect, it } from 'vitest';
import { withContext } from '../../../src/knowledge/answering/with-context.ts';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { articlesOf } from '../../articles-of.ts';

const previous = { question: 'how was the old mill saved', name: 'The mill at Arden' };

describe('what a question is searched with after another one', () => {
  it.each([
    'and who paid for it?',
    'what about the roof?',
    'is it open now',
    'ok, since when?',
    'did they get it back',
  ])('is the question before and the name of its article: %s', (question) => {
    expect(withContext(question, previous)).toMatchObject({
      words: 'The mill at Arden how was the old mill saved',
      kind: 'context',
    });
  });

  it.each(['does a phone do', 'who decides'])(
    'is a hint where the question may stand alone: %s',
    (question) => expect(withContext(question, previous)?.kind).toBe('hint'),
  );

  it.each([
    'who owns a sunken ship found off the coast of Norway',
    'venice charter',
    'why is it that limestone crumbles on churches beside busy roads',
  ])('is nothing else where it says what it is about: %s', (question) => {
    expect(withContext(question, previous)).toBeNull();
  });

  it('is the question alone where no article answered', () => {
    expect(withContext('and why?', { ...previous, name: null })?.words.trim()).toBe(
      previous.question,
    );
  });
});

describe('a library that is asked one question after another', () => {
  const library = createLibrary(
    articlesOf({
      'mill.md':
        '# The mill at Arden\n\nThe mill was saved by a fund of the village. Its roof is slate.\n',
      'roofs.md': '# Roofs\n\nA roof of slate or thatch keeps a house dry. Roofs need gutters.\n',
      'bells.md': '# Bells\n\nA bell is cast of bronze and hung in a tower.\n',
    }),
    { siteUrl: null },
  );
  const before = library.ask('the mill at Arden');
  const article = before.candidates[0]!.slug;
  const after = { previous: { question: before.question, article } };

  it('answers what only asks when or why from the article that was spoken of', () => {
    for (const question of ['why?', 'and how?', 'when was that?']) {
      expect(library.ask(question).kind).toBe('unknown');
      expect(library.ask(question, after).candidates[0]?.slug).toBe('mill');
    }
  });

  it('reads "it" as the name of that article where the article has what is asked', () => {
    const { features } = library.explain('who saved it?', after).explanation;
    expect(features).toMatchObject({ nameAsked: 1, nameWhole: 1 });
    const { features: ofOther } = library.explain('who painted it?', after).explanation;
    expect(ofOther?.nameWhole).toBe(0);
  });

  it('finds for a follow-up the article that was spoken of', () => {
    expect(library.ask('what about the roof?').candidates[0]?.slug).toBe('roofs');
    expect(library.ask('what about the roof?', after).candidates[0]?.slug).toBe('mill');
  });

  it('finds for a new question what it names', () => {
    expect(library.ask('and how is a bronze bell cast?', after).candidates[0]?.slug).toBe('bells');
  });

  it('asks the article that was spoken of first, where it has what is asked', () => {
    expect(library.ask('does slate last?').candidates[0]?.slug).toBe('roofs');
    expect(library.ask('does slate last?', after).candidates[0]?.slug).toBe('mill');
  });

  it('turns to another article whose whole name is asked for', () => {
    expect(library.ask('are roofs dry?', after).candidates[0]?.slug).toBe('roofs');
  });

  it('turns to the article that a follow-up names, which the one spoken of does not speak of', () => {
    expect(library.ask('what about bells?', after).candidates[0]?.slug).toBe('bells');
  });

  it('answers a question that stands alone as if nothing had been asked before', () => {
    expect(library.ask('bronze bell', after)).toEqual(library.ask('bronze bell'));
  });

  it('explains which words come from before', () => {
    const { explanation } = library.explain('what about the roof?', after);
    expect(explanation.terms).toContainEqual(
      expect.objectContaining({ original: 'mill', kind: 'context' }),
    );
  });
});
