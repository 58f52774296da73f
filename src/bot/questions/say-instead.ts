/** A reply that links to an answer says it itself when that is gone. */
import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { isMessageGone } from '../connection/discord-errors.ts';
import { logFailure } from '../connection/log-failure.ts';
import { sealed, type ShownWhere } from '../messages/sealed.ts';
import type { PointsAt } from './lead-to-earlier.ts';

/** When the answer that a reply links to is gone, the reply says it. @param asked - What it replies to. */
export async function keepPointing(
  asked: Pick<Message, 'channel'> & ShownWhere,
  replyId: string,
  { answerId, whole, wholeKey }: PointsAt,
  context: BotContext,
): Promise<void> {
  context.pointing.note(answerId, async () => {
    await asked.channel.messages.edit(replyId, sealed(whole, asked, context));
    context.answeredBefore.note(wholeKey, replyId);
  });
  // While it was on its way.
  if (context.deleted.has(answerId)) await sayInstead(answerId, context);
}

/** Never rejects. @param answerId - Of a message that is gone or says something else. */
export async function sayInstead(
  answerId: string,
  { pointing, log }: Pick<BotContext, 'pointing' | 'log'>,
): Promise<void> {
  for (const sayIt of pointing.take(answerId)) {
    try {
      await sayIt();
    } catch (error) {
      // Somebody has taken it away, too.
      if (isMessageGone(error)) continue;
      const where = { guild: null, channel: null };
      logFailure(log, 'a link to an answer that is gone could not be replaced', error, where);
    }
  }
}
