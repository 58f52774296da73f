import { describe, expect, it } from 'vitest';
import { commonSpelling } from '../../../src/knowledge/matching/spelling-variants.ts';
import { termOf } from '../../../src/knowledge/matching/terms.ts';

describe('commonSpelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['digitised', 'digitized'],
    ['summarising', 'summarizing'],
    ['colours', 'colors'],
    ['neighbourhood', 'neighborhood'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['theatre', 'theater'],
    ['catalogued', 'cataloged'],
    ['travelling', 'traveling'],
    ['defence', 'defense'],
    ['archaeological', 'archeological'],
    ['artefacts', 'artifacts'],
    ['programmes', 'programs'],
    ['grey', 'gray'],
    ['moulding', 'molding'],
  ])('gives %s and %s one term', (british, american) => {
    expect(termOf(british)).toBe(termOf(american));
  });

  it.each([
    'four',
    'precise',
    'raising',
    'supervised',
    'enterprise',
    'hour',
    'tour',
    'central',
    'called',
    'metre',
    'programmer',
    'wall',
  ])('leaves %s alone', (word) => {
    expect(commonSpelling(word)).toBe(word);
  });
});
