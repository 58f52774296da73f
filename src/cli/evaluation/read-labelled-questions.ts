/** A file of labelled questions, and the articles it expects that are not there. */
import { readFile } from 'node:fs/promises';
import {
  parseLabelledQuestions,
  type LabelledQuestion,
  type LabelledQuestions,
} from './labelled-questions.ts';

/** @returns Refused with a sentence for each problem, which names the file. */
export async function readLabelledQuestions(files: readonly string[]): Promise<LabelledQuestions> {
  const read = await Promise.all(files.map(readOne));
  const problems = read.flatMap((one) => (one.kind === 'refused' ? one.problems : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  const questions = read.flatMap((one) => (one.kind === 'read' ? one.questions : []));
  return { kind: 'read', questions };
}

async function readOne(file: string): Promise<LabelledQuestions> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    return { kind: 'refused', problems: [`${file} cannot be read; check the path.`] };
  }
  const parsed = parseLabelledQuestions(text);
  return parsed.kind === 'read'
    ? { kind: 'read', questions: parsed.questions.map((question) => ({ ...question, file })) }
    : { kind: 'refused', problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
}

/** A name that a question expects and no article has, perhaps because it was renamed. */
export interface LostArticle {
  readonly slug: string;
  readonly file: string;
  /** Of the question, 1-based. */
  readonly line: number;
}

export function lostArticles(
  questions: readonly LabelledQuestion[],
  articles: readonly { readonly slug: string }[],
): readonly LostArticle[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return questions.flatMap(({ expect, near, file, line }) =>
    [...expect, ...near].filter((slug) => !slugs.has(slug)).map((slug) => ({ slug, file, line })),
  );
}

export function lostSentence({ slug, file, line }: LostArticle): string {
  return `${file}: line ${line}: there is no article ${slug}`;
}
