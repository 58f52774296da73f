/** A file of labelled questions, and the articles it expects that are not there. */
import { readFile } from 'node:fs/promises';
import {
  parseLabelledQuestions,
  type LabelledQuestion,
  type LabelledQuestions,
} from './labelled-questions.ts';

/** @returns Refused with a sentence for each problem, which names the file. */
export async function readLabelledQuestions(file: string): Promise<LabelledQuestions> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    return { kind: 'refused', problems: [`${file} cannot be read; check the path.`] };
  }
  const parsed = parseLabelledQuestions(text);
  return parsed.kind === 'read'
    ? parsed
    : { kind: 'refused', problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
}

/** A name that a question expects and no article has, perhaps because it was renamed. */
export interface LostArticle {
  readonly slug: string;
  /** Of the question, 1-based. */
  readonly line: number;
}

export function lostArticles(
  questions: readonly LabelledQuestion[],
  articles: readonly { readonly slug: string }[],
): readonly LostArticle[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return questions.flatMap(({ expect, line }) =>
    expect.filter((slug) => !slugs.has(slug)).map((slug) => ({ slug, line })),
  );
}

export function lostSentence(file: string, { slug, line }: LostArticle): string {
  return `${file}: line ${line}: there is no article ${slug}`;
}
