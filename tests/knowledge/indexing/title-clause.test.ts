import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { firstClause } from '../../../src/knowledge/indexing/title-clause.ts';
import { articlesOf } from '../../articles-of.ts';

describe('the first clause of a title', () => {
  it.each([
    ['What is a listed building and what may an owner change?', 'What is a listed building'],
    ['What is NAGPRA, and what does it require?', 'What is NAGPRA'],
    ['Fez: Repairing a Living Medina', 'Fez'],
    ['To Rebuild or Not? The Reconstruction Debate', 'To Rebuild or Not'],
  ])('ends where another question or a colon begins: %s', (title, clause) => {
    expect(firstClause(title)).toBe(clause);
  });

  it.each(['Sand and gravel', 'What is lime?', 'Walls, roofs and how-to books', ': none'])(
    'is no name of its own where the title is one: %s',
    (title) => {
      expect(firstClause(title)).toBeNull();
    },
  );
});

describe('a short question', () => {
  const library = createLibrary(
    articlesOf({
      'long.md':
        '# What is a listed building and what may an owner of one in Britain change inside or outside?\n\nIt is one on a list.\n',
      'find.md':
        '# Is it a listed building?\n\nThe list shows every listed building. A listed building has a number. Look for a listed building there.\n',
      'name.md': '# Finds\n\n> They are recorded.\n',
    }),
    { siteUrl: null },
  );

  it('finds the article whose long title begins with it', () => {
    expect(library.ask('what is a listed building').candidates[0]?.slug).toBe('long');
  });
});

describe('the initials of a title', () => {
  const library = createLibrary(
    articlesOf({
      'named.md': '# The Portable Antiquities Scheme\n\nFinders record what they find.\n',
      'speaks.md': '# Coins\n\nThe Portable Antiquities Scheme has a list of coins.\n',
    }),
    { siteUrl: null },
  );

  it('find its article before one that only speaks of the name', () => {
    expect(library.ask('what does PAS stand for').candidates[0]?.slug).toBe('named');
  });
});
