/** A question to people as it stands → what its message shows. */
import type { BotContext } from '../bot-context.ts';
import type { ArticleReference, Slug } from '../../knowledge/index.ts';
import { questionOf } from '../messages/asked.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { answerInEntry, entryMessage } from '../messages/person-entry.ts';
import type { Reply } from '../messages/reply.ts';
import type { ShownMessage } from '../messages/shown-text.ts';
import { untoldSentence } from '../messages/person-notice.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import type { Told } from './tell-asker.ts';

/** Null when it is neither stored nor to be read from its message. */
export function textOf(question: PersonQuestion, shown: ShownMessage): string | null {
  return question.question ?? questionOf(shown);
}

/** What an expert wrote; null when nobody has, or an article was picked. */
export function answerOf(question: PersonQuestion, shown: ShownMessage): string | null {
  if (question.answer !== null) return question.answer;
  const isWritten =
    (question.status === 'answered' || question.status === 'closed') &&
    question.expertId !== null &&
    question.article === null;
  return isWritten ? answerInEntry(shown) : null;
}

export interface EntryParts {
  readonly guildId: string;
  readonly question: PersonQuestion;
  readonly text: string;
  readonly answer: string | null;
  /** What came of telling who asked; null or left out where nobody was to be told just now. */
  readonly told?: Told | null;
}

export function entryOf(
  { library: inUse }: Pick<BotContext, 'library'>,
  { guildId, question, text, answer, told = null }: EntryParts,
): Reply {
  const library = inUse();
  const { candidates } = library.ask(text);
  const offered = new Map<Slug, ArticleReference>();
  const near = candidates.flatMap(({ slug }) => library.find(slug) ?? []);
  for (const article of [...near, ...library.suggest(text, DISCORD_LIMITS.selectOptions)]) {
    offered.set(article.slug, library.reference(article));
  }
  const picked = question.article === null ? undefined : library.find(question.article as Slug);
  return entryMessage({
    guildId,
    question,
    text,
    answer,
    article: picked === undefined ? null : library.reference(picked),
    found: candidates,
    offered: [...offered.values()],
    untold: told?.kind === 'untold' ? untoldSentence(told.reason) : null,
  });
}
