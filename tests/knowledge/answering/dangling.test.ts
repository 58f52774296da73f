import { describe, expect, it } from 'vitest';
import {
  danglingOf,
  isAnnouncement,
  isQuestion,
  standsAlone,
} from '../../../src/knowledge/answering/dangling.ts';

describe('a sentence leans on the one before', () => {
  it.each([
    ['It was rebuilt in 2004.', 'pronoun'],
    ['Their roof is of lead.', 'pronoun'],
    ['**She** led the works.', 'pronoun'],
    ['However, it was rebuilt.', 'connective'],
    ['Those stones came from the river.', 'connective'],
    ['Three years later the bridge fell.', 'connective'],
    ['Large projects often mix several of these.', 'connective'],
    ['Both were saved.', 'connective'],
    ['Without them the stones would be safe.', 'connective'],
    ['Others came from abroad.', 'connective'],
    ['The rest was paid by the city.', 'connective'],
    ['A third, the Register, collects methods.', 'connective'],
    ['More have joined since.', 'connective'],
    ['Each brought its own school of repair.', 'connective'],
    ['Against it stand the costs.', 'connective'],
    ['Archaeologists had taken a similar step earlier.', 'connective'],
    ['Before the move the dates were a day earlier.', 'connective'],
    ['Two generations later water was at work again.', 'connective'],
    ['The totals above differ with the year.', 'connective'],
    ['The Act of 1990 named here is for England.', 'connective'],
    ['Modelling turns that round.', 'connective'],
  ])('%s', (sentence, dangling) => {
    expect(danglingOf(sentence)).toBe(dangling);
    expect(standsAlone(sentence)).toBe(false);
  });
});

describe('a sentence stands alone', () => {
  it.each([
    // Nothing earlier is meant by "it".
    'It was not until 1957 that a council met.',
    'It is said that no bridge was stronger.',
    // What is pointed at follows.
    'Those who own a listed house need consent.',
    'Both walls and roofs need lime.',
    'Each state names its own sites.',
    'An offer against payment was refused.',
    // What the rest is of, and what is other, is said.
    'The rest of the wall is of brick.',
    'Other hormones regulate growth.',
    // A name that begins with the letters of a pronoun.
    'Italy paid for the restoration.',
    'Hersfeld lost its abbey in 1761.',
  ])('%s', (sentence) => {
    expect(danglingOf(sentence)).toBeNull();
  });
});

describe('a sentence announces what stands elsewhere', () => {
  it.each(['The ways are:', 'The cases below show how.', 'Take the following steps.'])(
    '%s',
    (sentence) => {
      expect(isAnnouncement(sentence)).toBe(true);
    },
  );

  it('but one that says something of its own does not', () => {
    expect(isAnnouncement('Lime mortar lets a wall breathe.')).toBe(false);
  });
});

describe('a sentence asks what the next one answers', () => {
  it.each([
    ['Who decides what counts?', true],
    ['The comparison is hard: what does this bridge have that others lack?', false],
    ['Nobody knows.', false],
  ])('%s', (sentence, asks) => {
    expect(isQuestion(sentence)).toBe(asks);
  });
});
