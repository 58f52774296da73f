/**
 * The same ten short articles and twenty-five questions in each of seven languages: the first article is the right
 * one for 85 of a hundred at least, whether the folder is in one language or in all, and two of five
 * are answered at least, none wrongly.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/load-library.ts';
import type { Library } from '../../src/knowledge/index.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/languages', import.meta.url));
const LANGUAGES = ['en', 'fr', 'es', 'de', 'ar', 'he', 'ja'] as const;
const LEAST_RIGHT = 0.85;
/** In English it is .60. */
const LEAST_ANSWERED = 0.4;

async function libraryOf(contentDir: string): Promise<Library> {
  const loaded = await loadLibrary({ contentDir, siteUrl: null });
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  return loaded.library;
}

/** Lines of a slug and a question. */
async function questionsIn(language: string): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(`${FIXTURES}/${language}.questions.txt`, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', question = ''] = line.split('\t');
      return [slug, question] as const;
    });
}

let together: Library;
beforeAll(async () => {
  together = await libraryOf(FIXTURES);
});

describe.each(LANGUAGES)('articles in %s', (language) => {
  it('are found by questions in it, its language known from the text alone', async () => {
    const library = await libraryOf(`${FIXTURES}/${language}`);
    expect(library.languages).toEqual([language]);
    const questions = await questionsIn(language);
    const right = questions.filter(
      ([slug, question]) => library.ask(question).candidates[0]?.slug === slug,
    );
    expect(right.length / questions.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('answer about as often as in English, and never wrongly', async () => {
    const library = await libraryOf(`${FIXTURES}/${language}`);
    const questions = await questionsIn(language);
    const answered = questions.flatMap(([slug, question]) => {
      const answer = library.ask(question);
      return answer.kind === 'answered' ? [{ right: slug, given: answer.article.slug }] : [];
    });
    expect(answered.filter(({ right, given }) => right !== given)).toEqual([]);
    expect(answered.length / questions.length).toBeGreaterThanOrEqual(LEAST_ANSWERED);
  });

  it('are found beside the same articles in other languages', async () => {
    const questions = await questionsIn(language);
    const answers = questions.map(([slug, question]) => ({ slug, answer: together.ask(question) }));
    const right = answers.filter(
      ({ slug, answer }) => answer.candidates[0]?.slug === `${language}/${slug}`,
    );
    expect(right.length / questions.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
    const others = answers.filter(
      ({ answer }) => answer.kind === 'answered' && answer.otherLanguage !== null,
    );
    expect(others).toEqual([]);
  });
});
