/**
 * Message → question → reply.
 *
 * Answered are direct messages, and messages that mention the bot itself (a reply to it that pings
 * does). Bots, webhooks and the system are not: two bots must not talk to each other. Neither are
 * @everyone and roles: who calls a whole group does not ask the bot.
 */
import type { Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { questionIn } from './question.ts';
import { isPassing, refusalReason } from './connection/discord-errors.ts';
import { answerReply } from './messages/answer.ts';
import { helpReply } from './messages/help.ts';
import { noticeReply } from './messages/notice.ts';
import type { Reply } from './messages/reply.ts';
import { answerByReply } from './people/answer-by-reply.ts';
import { expertsOf } from './people/experts.ts';

/** Never rejects: one message must not take the bot away from all others. */
export async function onMessage(message: Message, context: BotContext): Promise<void> {
  try {
    if (!isForUs(message)) return;
    const toAnswer = await answerByReply(message, context);
    await send(message, toAnswer ?? replyFor(message, context), context);
  } catch (error) {
    const where = { channel: message.channelId, guild: message.guildId };
    const reason = refusalReason(error);
    if (reason === null) {
      context.log.error({ err: error, ...where }, 'could not answer a message');
    } else {
      context.log.warn(where, `could not answer a message: ${reason}`);
      context.alerts.refused(error, message.guildId, message.channelId);
    }
  }
}

function isForUs(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  // `users` holds neither @everyone nor the members of a mentioned role.
  return !message.inGuild() || message.mentions.users.has(message.client.user.id);
}

function replyFor(message: Message, context: BotContext): Reply {
  const { library, log } = context;
  const inUse = library();
  const question = questionIn(message.content);
  if (question === '') return helpReply(inUse.topics, message.client.user.id);
  try {
    return answerReply(inUse.ask(question), inUse.topics, {
      question,
      asker: message.author.id,
      quoted: false,
      canAskPerson: expertsOf(context, message.guildId) !== null,
    });
  } catch (error) {
    // Silence would look like a bot that is down, so people ask again and again.
    log.error({ err: error }, 'a question could not be answered');
    return noticeReply('failed');
  }
}

/** Pause before the one further try, in milliseconds: long enough for a restart on Discord's side. */
const TRY_AGAIN_AFTER_MS = 1000;

/**
 * The nonce is the question's id: a request that is sent again, by us or by a second instance during
 * a deployment, finds the reply that is already there.
 * https://docs.discord.com/developers/resources/message#create-message
 */
async function send(message: Message, reply: Reply, { wait }: BotContext): Promise<void> {
  const options = { ...reply, nonce: message.id, enforceNonce: true };
  try {
    await message.reply(options);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await wait(TRY_AGAIN_AFTER_MS);
    await message.reply(options);
  }
}
