/** An answer that keeps to what moderators have set for the place. */
import {
  offeredCandidates,
  type Answer,
  type Library,
  type Previous,
} from '../../knowledge/index.ts';
import type { Rules } from './rules-at.ts';

export interface AnswerWithin {
  readonly answer: Answer;
  /** Whether something was found that is not to be told here. */
  readonly isOffSubject: boolean;
}

export function answerWithin(
  library: Library,
  question: string,
  { level, subjects }: Pick<Rules, 'level' | 'subjects'>,
  previous: Previous | null = null,
): AnswerWithin {
  return keptWithin(library, library.ask(question, { level, previous }), { subjects });
}

/** What becomes there of an answer that was found. */
export function keptWithin(
  library: Library,
  answer: Answer,
  { subjects }: Pick<Rules, 'subjects'>,
): AnswerWithin {
  if (subjects.length === 0) return { answer, isOffSubject: false };
  const isAllowed = isOn(library, subjects);
  switch (answer.kind) {
    case 'unknown':
      return { answer, isOffSubject: false };
    case 'answered':
      return isAllowed(answer.article.slug)
        ? {
            answer: {
              ...answer,
              seeAlso:
                answer.seeAlso !== null && isAllowed(answer.seeAlso.slug) ? answer.seeAlso : null,
            },
            isOffSubject: false,
          }
        : unknown(answer.question);
    case 'unsure': {
      const candidates = offeredCandidates(answer).filter(({ slug }) => isAllowed(slug));
      const [first] = candidates;
      if (first === undefined) return unknown(answer.question);
      const isStillFirst = first === answer.candidates[0];
      return {
        answer: {
          ...answer,
          candidates,
          confidence: first.confidence,
          missing: isStillFirst ? answer.missing : [],
        },
        isOffSubject: false,
      };
    }
    default:
      return answer satisfies never;
  }
}

function unknown(question: string): AnswerWithin {
  return {
    answer: { kind: 'unknown', question, confidence: 0, candidates: [], missing: [] },
    isOffSubject: true,
  };
}

/** Whether an article may be told where only some subjects are answered about; to be asked for many at once. */
export function toldThere(
  library: Library,
  { subjects }: Pick<Rules, 'subjects'>,
): (article: { readonly slug: string }) => boolean {
  const isAllowed = subjects.length === 0 ? () => true : isOn(library, subjects);
  return ({ slug }) => isAllowed(slug);
}

/** By topics, as people are shown them: an article may have only its folder's name for a subject. */
function isOn(library: Library, subjects: readonly string[]): (slug: string) => boolean {
  const topics = library.topics.filter(({ subject }) => subjects.includes(subject));
  const slugs = new Set<string>(topics.flatMap(({ articles }) => articles.map(({ slug }) => slug)));
  return (slug) => slugs.has(slug);
}
