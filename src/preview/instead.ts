/** What the bot did for another reason than what the articles decide, as a sentence. */
import type { Answer, Library } from '../knowledge/index.ts';
import type { Turn } from './turns.ts';

/** Null where the articles have decided, and as long as nothing else is known. */
export function insteadOf(
  answer: Answer,
  { told, isAside }: Pick<Turn, 'told' | 'isAside'>,
  library: Library,
): string | null {
  if (told === null) {
    return isAside
      ? 'It was not looked up in the articles: the bot took it for something else than a question, and its reply says what.'
      : null;
  }
  const title = library.articles.find(({ slug }) => slug === told.article)?.title ?? told.article;
  switch (told.outcome) {
    case 'answered':
      return answer.kind === 'answered' && answer.article.slug === told.article
        ? null
        : `Answered from “${title}”, which the articles alone do not decide: a choice among titles, the first of several questions, or what holds in this place, comes first.`;
    case 'pinned':
      return `A moderator's pin decided: it leads this question to “${title}”.`;
    case 'unsure':
    case 'unknown':
      return answer.kind === told.outcome
        ? null
        : `The bot said that it is ${told.outcome}, which the articles alone do not decide: the subjects that are set for this place, or the language of the question, come first.`;
    case 'talk':
      return 'Taken for small talk, such as a greeting or thanks: the reply is to that, and no article was looked for.';
    case 'halted':
      return 'Not answered at that moment, because a moderator has paused the bot there, because of a cooldown, or because its author is blocked.';
    case 'late':
      return 'Not answered: its turn came when Discord had forgotten it already.';
    case 'unsent':
      return 'Not answered: Discord did not take the reply.';
    case 'failed':
      return 'Not answered, because of a fault in the bot; the terminal says more.';
    default:
      return told.outcome satisfies never;
  }
}
