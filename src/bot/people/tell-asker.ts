/** Tells who asked what a person has answered. */
import type { Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { toldAnswer, type PersonsAnswer } from '../messages/person-answer.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { chosenAnswer } from '../questions/chosen-answer.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import type { Slug } from '../../knowledge/index.ts';
import { reachAsker, type Told } from './reach-asker.ts';
import { wordsOfServer } from '../house-rules/words-for.ts';

type TellingContext =
  | 'state'
  | 'library'
  | 'privateReplies'
  | 'log'
  | 'seal'
  | 'commandMentions'
  | 'now'
  | 'staleAfterYears'
  | 'contentRepoUrl';

export interface Telling {
  readonly question: PersonQuestion;
  /** What was asked. */
  readonly text: string;
  /** What was written; null when an article alone was picked. */
  readonly answer: string | null;
}

export async function tellAsker(
  client: Client,
  context: Pick<BotContext, TellingContext>,
  { guildId, question, text, answer }: Telling & { readonly guildId: string },
): Promise<Told> {
  const what = personsAnswer(context, question, text, answer);
  if (what === null) return { kind: 'untold', reason: 'answerGone' };
  const surroundings = surroundingsNow(context, wordsOfServer(client, guildId, context));
  return reachAsker(client, context, question, (mention) =>
    toldAnswer(what, text, mention, surroundings),
  );
}

/** Null when it is gone. */
function personsAnswer(
  { library: inUse }: Pick<BotContext, 'library'>,
  { article: slug }: PersonQuestion,
  text: string,
  answer: string | null,
): PersonsAnswer | null {
  const library = inUse();
  const article = slug === null ? undefined : library.find(slug as Slug);
  if (answer !== null) {
    const readOn = article === undefined ? null : library.reference(article);
    return { kind: 'text', text: answer, readOn };
  }
  if (article === undefined) return null;
  return { kind: 'article', answer: chosenAnswer(library, article, text) };
}
