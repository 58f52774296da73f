/** The articles and labelled questions of this project as a test collection. */
import * as disk from 'node:fs/promises';
import { readArticles } from '../../src/content/reading/read-articles.ts';
import { parseLabelledQuestions } from '../../src/cli/evaluation/labelled-questions.ts';
import { articleText } from '../../src/knowledge/indexing/article-text.ts';
import { mixed, type Collection } from './collection.ts';

/**
 * Follow-ups and questions that nothing answers are left out: engines that only rank cannot get them right.
 *
 * @throws {Error} When the folder or the questions cannot be read: the bench is run where they are.
 */
export async function ownCollection(): Promise<Collection> {
  const folder = await readArticles('content', disk);
  if (folder.kind === 'unreadable') throw new Error('Expected a folder content/ of articles here.');
  const { articles } = folder.content;
  const labelled = parseLabelledQuestions(
    await disk.readFile('tests/golden/questions.yaml', 'utf8'),
  );
  if (labelled.kind === 'refused') throw new Error(labelled.problems.join('\n'));
  const queries = labelled.questions
    .filter(({ after, expect }) => after === null && expect.length > 0)
    .map(({ question, expect }, number) => ({
      number,
      text: question,
      relevant: new Map(expect.map((slug) => [slug, 1])),
    }));
  return {
    name: 'content',
    ids: articles.map(({ slug }) => slug),
    texts: articles.map(articleText),
    queries: mixed(queries),
  };
}
