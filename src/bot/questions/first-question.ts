import {
  languageOf,
  firstOfQuestions,
  questionOf,
  type FirstOfQuestions,
  type Library,
} from '../../knowledge/index.ts';

export interface QuestionTaken extends Pick<FirstOfQuestions, 'text' | 'question' | 'count'> {
  /** False for a later one, because none before it could be answered. */
  readonly isFirst: boolean;
}

/** Further questions that are tried where the first has no answer: each takes as long as one that is asked. */
const MOST_TRIED = 3;

/**
 * Of several questions the first, or where nothing is near it the first that is answered; null for one
 * question, and for several that the same article answers.
 */
export function firstQuestion(library: Library, question: string): QuestionTaken | null {
  // What parts questions and what does not is told by English words.
  const first = languageOf(question) === null ? firstOfQuestions(question) : null;
  if (first === null) return null;
  const nearest = nearestTo(library, first.text);
  if (nearest === null) return laterAnswered(library, first) ?? { ...first, isFirst: true };
  return nearest === nearestTo(library, first.second) ? null : { ...first, isFirst: true };
}

function laterAnswered(
  library: Library,
  { rest: all, count }: FirstOfQuestions,
): QuestionTaken | null {
  let rest: string | null = all;
  for (let tried = 0; rest !== null && tried < MOST_TRIED; tried++) {
    const next = firstOfQuestions(rest);
    const { text, question } = next ?? { text: rest, question: questionOf(rest) };
    if (library.ask(text).kind === 'answered') return { text, question, count, isFirst: false };
    rest = next?.rest ?? null;
  }
  return null;
}

/** Slug of the article; null where nothing is near enough to be offered. */
function nearestTo(library: Library, question: string): string | null {
  const answer = library.ask(question);
  if (answer.kind === 'unknown') return null;
  return answer.kind === 'answered' ? answer.article.slug : (answer.candidates[0]?.slug ?? null);
}
