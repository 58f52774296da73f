/** Tells who sends more than is answered that it is not, once and not each time. */
import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { logFailure } from '../connection/log-failure.ts';
import { noticeReply } from '../messages/notice.ts';
import { replyToMessage } from '../connection/reply-to-message.ts';
import { calls, noteNotice } from '../on-message.ts';
import { wordsForMessage } from '../house-rules/words-for.ts';

/** Told once in so many milliseconds. */
const WINDOW_MS = 60_000;

/** Never rejects. */
export async function tellOfFlood(message: Message, context: BotContext): Promise<void> {
  const { log, now, saidOnce, watch } = context;
  const { id, channelId, guildId, author } = message;
  const where = { channel: channelId, guild: guildId };
  watch.dropped('flood');
  log.debug({ ...where, message: id }, 'dropped: as many of this member wait as may');
  const window = Math.floor(now().getTime() / WINDOW_MS);
  if (!saidOnce.isFirst(`flood ${author.id} ${window}`)) return;
  log.warn(
    { ...where, message: id },
    'one member asks faster than is answered; the rest is dropped',
  );
  if (!calls(message)) return;
  try {
    const notice = noticeReply('tooMany', wordsForMessage(message, context));
    const sent = await replyToMessage(message, notice, context);
    if (sent !== null) await noteNotice(message, sent.id, context);
  } catch (error) {
    logFailure(log, 'could not tell a member to ask more slowly', error, where);
  }
}
