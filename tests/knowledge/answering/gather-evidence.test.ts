import { describe, expect, it } from 'vitest';
import { AskedArticle } from '../../../src/knowledge/answering/asked-article.ts';
import { gatherEvidence } from '../../../src/knowledge/answering/gather-evidence.ts';
import { readArticle } from '../../../src/knowledge/answering/read-article.ts';
import type { ShownEvidence } from '../../../src/knowledge/confidence/shown-evidence.ts';
import { articleText } from '../../../src/knowledge/indexing/article-text.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { everydaySynonyms } from '../../../src/knowledge/language/everyday-synonyms.ts';
import { isAsked } from '../../../src/knowledge/matching/question-term.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { articleOf } from './article-of.ts';

const cathedral = articleOf(`# The cathedral of Saint Mary

The cathedral of Saint Mary burned in 1201.

Masons from Paris rebuilt its vault in nine years. Bells hang in the tower. Nobody has counted the stairs.
`);
const searcher = new Searcher(buildIndex([articleText(cathedral)]));

function evidenceFor(question: string): ShownEvidence {
  const asked = searcher.search(question, 1).terms.filter(isAsked);
  const terms = asked.map(({ term }) => term);
  const article = new AskedArticle(readArticle(cathedral), question, terms, everydaySynonyms);
  return gatherEvidence(article, asked);
}

describe('evidence of the reply that would be made', () => {
  it('notices a name in the question that the article has nowhere', () => {
    expect(evidenceFor('who rebuilt the cathedral of Reims?').lacksName).toBe(true);
    expect(evidenceFor('did masons of Paris rebuild Saint Mary?').lacksName).toBe(false);
    // Without a capital letter inside the sentence nothing says that it is a name.
    expect(evidenceFor('Reims cathedral, who rebuilt it?').lacksName).toBe(false);
  });

  it('finds more in a sentence that holds more words of the question', () => {
    const one = evidenceFor('how were stairs carried?').sentenceScore;
    const many = evidenceFor('which masons rebuilt the vault in nine years?').sentenceScore;
    expect(one).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(2 * one);
    expect(evidenceFor('violins').sentenceScore).toBe(0);
  });
});
