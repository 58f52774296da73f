/** What the bot did for another reason than what the articles decide, as a sentence. */
import type { Answer, Library } from '../knowledge/index.ts';
import type { ToldQuestion } from './bot-log.ts';
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
      return unanswered(answer, told, told.outcome);
    case 'talk':
      return told.isSilent
        ? 'Taken for small talk, such as a greeting or thanks, and nobody called the bot: it keeps silent.'
        : 'Taken for small talk, such as a greeting or thanks: the reply is to that, and no article was looked for.';
    case 'unread':
      return 'Nothing was posted: there are no words in it that could be looked up, such as in code, in numbers alone or in a picture. Mention the bot, and it says so.';
    case 'no-question':
      return 'Nothing was posted: it does not read as a question, and where the bot answers without being mentioned it replies to questions alone. Mention it, and it answers.';
    case 'halted':
      return `${told.isSilent ? 'Nothing was posted' : 'Not answered at that moment'}, because a moderator has paused the bot there, because of a cooldown, or because its author is blocked.`;
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

function unanswered(
  { kind }: Answer,
  { beyond, isSilent }: ToldQuestion,
  outcome: 'unsure' | 'unknown',
): string | null {
  const did = isSilent ? 'Nothing was posted' : 'The bot said that it has no answer';
  switch (beyond) {
    case 'language':
      return isSilent
        ? `${did}: the question is in a language in which there are no articles.`
        : 'The reply is about the language: the question is in one in which there are no articles.';
    case 'subjects':
      return `${did}: what comes nearest is not on the subjects that a moderator has set for this place.`;
    case null:
      return kind === outcome
        ? null
        : `${isSilent ? did : `The bot said that it is ${outcome}`}, which the articles alone do not decide: the subjects that are set for this place, or the first of several questions, come first.`;
    default:
      return beyond satisfies never;
  }
}
