/** Reaches who asked people something: where they asked, or as privately as they did. */
import type { Client } from 'discord.js';
import { shortKey } from '../../content/short-key.ts';
import type { BotContext } from '../bot-context.ts';
import { refusalName } from '../connection/discord-errors.ts';
import type { RefusalName } from '../connection/refusals.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import type { PersonQuestion } from '../state/person-question.ts';

export type Told =
  | { readonly kind: 'told' }
  /** Who asked is not known any more, and asked in private. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'untold'; readonly reason: RefusalName };

/** @param reply - What they are told; given the id of who is to be notified, null for nobody. */
export async function reachAsker(
  client: Client,
  context: Pick<BotContext, 'privateReplies' | 'log' | 'seal' | 'commandMentions'>,
  question: PersonQuestion,
  reply: (mention: string | null) => Reply,
): Promise<Told> {
  const { askerId, replyId, askedIn, questionId, changedAt } = question;
  // One that is told again because nobody knows whether it was finds itself, for some minutes.
  const nonce = shortKey(`${questionId} ${changedAt.toISOString()}`);
  const once = { nonce, enforceNonce: true };
  try {
    if (replyId !== null) {
      const channel = await client.channels.fetch(askedIn);
      if (channel?.isSendable() !== true) {
        return { kind: 'untold', reason: 'closedToMe' };
      }
      const reference = { messageReference: replyId, failIfNotExists: false };
      const told = sealed(reply(askerId), { channelId: askedIn }, context);
      await channel.send({ ...told, ...once, reply: reference });
      return { kind: 'told' };
    }
    if (askerId === null) return { kind: 'nobody' };
    const privately = reply(null);
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
    const reason = refusalName(error);
    if (reason === null) context.log.error({ err: error }, 'could not tell who asked');
    return { kind: 'untold', reason: reason ?? 'failed' };
  }
}
