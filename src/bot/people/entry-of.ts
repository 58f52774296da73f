/** A question to people as it stands → what its message shows. */
import type { BotContext } from '../bot-context.ts';
import type { ArticleReference, Candidate, Library, Slug } from '../../knowledge/index.ts';
import { questionOf } from '../messages/asked.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { hiddenIf, hidesWords } from '../messages/hidden.ts';
import { answerInEntry, entryMessage } from '../messages/person-entry.ts';
import type { Reply } from '../messages/reply.ts';
import type { ShownMessage } from '../messages/shown-text.ts';
import { untoldSentence } from '../messages/person-notice.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import type { Told } from './reach-asker.ts';
import type { Words } from '../words/words.ts';

/** Null when it is neither stored nor to be read from its message. */
export function textOf(question: PersonQuestion, shown: ShownMessage): string | null {
  return question.question ?? questionOf(shown);
}

/** What an expert wrote; null when nobody has, or an article alone was picked. */
export function answerOf(question: PersonQuestion, shown: ShownMessage): string | null {
  return question.answer === '' ? answerInEntry(shown) : question.answer;
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
  words: Words,
): Reply {
  const library = inUse();
  const { candidates } = library.ask(text);
  const picked = question.article === null ? undefined : library.find(question.article as Slug);
  const entry = entryMessage(
    {
      guildId,
      question,
      text,
      answer,
      article: picked === undefined ? null : library.reference(picked),
      found: candidates,
      offered: offeredFor(text, candidates, library),
      untold: told?.kind === 'untold' ? untoldSentence(told.reason, words) : null,
    },
    words,
  );
  return hiddenIf(hidesWords(text), entry);
}

/** Articles that may answer it, best first, none twice: those found, then those whose titles are like it. */
export function offeredFor(
  text: string,
  found: readonly Pick<Candidate, 'slug'>[],
  library: Library,
): readonly ArticleReference[] {
  const offered = new Map<Slug, ArticleReference>();
  const near = found.flatMap(({ slug }) => library.find(slug) ?? []);
  for (const article of [...near, ...library.suggest(text, DISCORD_LIMITS.selectOptions)]) {
    offered.set(article.slug, library.reference(article));
  }
  return [...offered.values()];
}
