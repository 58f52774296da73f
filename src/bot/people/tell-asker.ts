/** Tells who asked what a person has answered: where they asked, or as privately as they did. */
import type { Client } from 'discord.js';
import { shortKey } from '../../content/short-key.ts';
import type { BotContext } from '../bot-context.ts';
import { refusalReason } from '../connection/discord-errors.ts';
import { toldAnswer, type PersonsAnswer } from '../messages/person-answer.ts';
import { sealed } from '../messages/sealed.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { chosenAnswer } from '../questions/chosen-answer.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import type { Slug } from '../../knowledge/index.ts';

export type Told =
  | { readonly kind: 'told' }
  /** Who asked is not known any more, and asked in private. */
  | { readonly kind: 'nobody' }
  /** `reason` in words, without a full stop. */
  | { readonly kind: 'untold'; readonly reason: string };

type TellingContext =
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
  { question, text, answer }: Telling,
): Promise<Told> {
  const what = personsAnswer(context, question, text, answer);
  if (what === null) return { kind: 'untold', reason: 'the answer is no longer to be read' };
  const { askerId, replyId, askedIn, questionId, changedAt } = question;
  // One that is told again because nobody knows whether it was finds itself, for some minutes.
  const nonce = shortKey(`${questionId} ${changedAt.toISOString()}`);
  const once = { nonce, enforceNonce: true };
  const surroundings = surroundingsNow(context);
  try {
    if (replyId !== null) {
      const channel = await client.channels.fetch(askedIn);
      if (channel?.isSendable() !== true) {
        return { kind: 'untold', reason: 'the channel where it was asked is gone or closed to me' };
      }
      const reply = { messageReference: replyId, failIfNotExists: false };
      const told = sealed(
        toldAnswer(what, text, askerId, surroundings),
        { channelId: askedIn },
        context,
      );
      await channel.send({ ...told, ...once, reply });
      return { kind: 'told' };
    }
    if (askerId === null) return { kind: 'nobody' };
    const privately = toldAnswer(what, text, null, surroundings);
    const isTold = await context.privateReplies
      .take(questionId)?.(sealed(privately, { channelId: askedIn }, context))
      .then(() => true)
      // Too late for the private reply.
      .catch(() => false);
    if (isTold !== true) {
      const direct = await client.users.createDM(askerId);
      await direct.send({ ...sealed(privately, { channelId: direct.id }, context), ...once });
    }
    return { kind: 'told' };
  } catch (error) {
    const reason = refusalReason(error);
    if (reason === null) context.log.error({ err: error }, 'could not tell who asked');
    return { kind: 'untold', reason: reason ?? 'something went wrong on my side' };
  }
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
