/**
 * A reply to the message of a question is its answer.
 *
 * Without a privileged intent the bot reads only what mentions it, as a reply with its ping on does.
 */
import { MessageType, type Message } from 'discord.js';
import type { BotContext, ContextWithState } from '../bot-context.ts';
import { isMessageGone } from '../connection/discord-errors.ts';
import { logFailure } from '../connection/log-failure.ts';
import { parseCustomId } from '../messages/custom-id.ts';
import { WRITTEN_ANSWER } from '../messages/person-answer.ts';
import { notAnExpert, personNotice, tooLongNotice } from '../messages/person-notice.ts';
import type { Reply } from '../messages/reply.ts';
import { unsealed } from '../messages/seal.ts';
import { sealed } from '../messages/sealed.ts';
import { customIdsOf } from '../messages/shown-text.ts';
import { entryOf } from './entry-of.ts';
import { answeringIn, expertsOf, mayAnswer, type Experts } from './experts.ts';
import { readQuestion, whyNot } from './question-there.ts';
import { takeAnswer } from './take-answer.ts';
import type { Words } from '../words/words.ts';
import { wordsForMessage } from '../house-rules/words-for.ts';

/** What to say to it; null when it is no reply to a question, but a question itself. */
export async function answerByReply(message: Message, context: BotContext): Promise<Reply | null> {
  if (!message.inGuild() || message.type !== MessageType.Reply) return null;
  const words = wordsForMessage(message, context);
  const { repliedUser } = message.mentions;
  if (repliedUser !== null && repliedUser.id !== message.client.user.id) return null;
  const experts = expertsOf(context, message.guildId);
  const { state } = context;
  if (experts === null || state === null) return null;
  const entry = await repliedTo(message, context);
  // An answer that is taken for a question would be lost.
  if (entry === 'unread') return personNotice('unreadReply', words);
  const questionId = entry === null ? null : questionOf(entry);
  if (entry === null || questionId === null) return null;
  return answer(message, entry, questionId, { experts, words, context: { ...context, state } });
}

/** Null when it is gone. */
async function repliedTo(
  message: Message<true>,
  { log, alerts }: BotContext,
): Promise<Message | null | 'unread'> {
  try {
    return await message.fetchReference();
  } catch (error) {
    if (isMessageGone(error)) return null;
    const { guildId, channelId } = message;
    const where = { guild: guildId, channel: channelId };
    logFailure(log, 'could not read what a message replies to', error, where);
    alerts.refused(error, guildId, channelId);
    return 'unread';
  }
}

/** The question that a message of ours is about; null for any other. */
function questionOf(entry: Message): string | null {
  if (entry.author.id !== entry.client.user.id) return null;
  const ids = customIdsOf(entry).map((customId) => parseCustomId(unsealed(customId)));
  return ids.find((id) => id?.verb === 'person')?.question ?? null;
}

async function answer(
  message: Message<true>,
  entry: Message,
  questionId: string,
  {
    experts,
    words,
    context,
  }: {
    readonly experts: Experts;
    readonly words: Words;
    readonly context: ContextWithState;
  },
): Promise<Reply> {
  const { guildId, author, client } = message;
  if (!mayAnswer(answeringIn(message), experts)) return notAnExpert(experts.roleId, words);
  const text = writtenText(message);
  if (text === '') return personNotice('noText', words);
  if (text.length > WRITTEN_ANSWER) return tooLongNotice(text.length, words);
  const read = await readQuestion({ context, guildId, words, shown: entry }, questionId);
  if (read.kind === 'not-there') return read.reply;
  const { text: question } = read;
  const expertId = author.id;
  const given = { guildId, questionId, expertId, question, text, article: null };
  const taken = await takeAnswer(client, context, given);
  if (taken.kind !== 'taken') return whyNot(taken, words);
  const { told } = taken;
  const parts = { guildId, question: taken.question, text: question, answer: text, told };
  await entry.edit(sealed(entryOf(context, parts, words), entry, context));
  return personNotice(told.kind === 'nobody' ? 'toldNobody' : told.kind, words);
}

/** Without the mention of the bot, which a reply may begin with. */
function writtenText({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), '').trim();
}
