import {
  languageOf,
  firstOfQuestions,
  type FirstOfQuestions,
  type Library,
} from '../../knowledge/index.ts';

/** The first of several questions; null for one, and for several that the same article answers. */
export function firstQuestion(library: Library, question: string): FirstOfQuestions | null {
  // What parts questions and what does not is told by English words.
  const first = languageOf(question) === null ? firstOfQuestions(question) : null;
  if (first === null) return null;
  const nearest = nearestTo(library, first.text);
  const isOneThing = nearest !== null && nearest === nearestTo(library, first.second);
  return isOneThing ? null : first;
}

/** Slug of the article; null where nothing is near enough to be offered. */
function nearestTo(library: Library, question: string): string | null {
  const answer = library.ask(question);
  if (answer.kind === 'unknown') return null;
  return answer.kind === 'answered' ? answer.article.slug : (answer.candidates[0]?.slug ?? null);
}
