/** A library of these articles, and labelled questions with what they would get from it. */
import type { LabelledQuestion } from '../../src/cli/evaluation/labelled-questions.ts';
import { labelledReply } from '../../src/cli/evaluation/judged-reply.ts';
import {
  createLibrary,
  type Article,
  type LabelledReply,
  type Library,
  type Synonyms,
} from '../../src/knowledge/index.ts';

export interface Corpus {
  readonly articles: readonly Article[];
  readonly synonyms: Synonyms;
}

/** With the calibration for a folder without labels, on which no reply measured here depends. */
export function libraryOf({ articles, synonyms }: Corpus): Library {
  return createLibrary(articles, { siteUrl: null, synonyms });
}

export function repliesFrom(
  library: Library,
  questions: readonly LabelledQuestion[],
): LabelledReply[] {
  return questions.map((labelled) => labelledReply(library, labelled));
}
