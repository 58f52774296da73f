/** The text of a message → what is said to it. */
import { ChannelType, type Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import type { Rules } from './house-rules/rules-at.ts';
import { helpReply } from './messages/help.ts';
import { noticeReply } from './messages/notice.ts';
import type { Reply } from './messages/reply.ts';
import { questionIn } from './question.ts';
import { howOftenRight } from './questions/how-often-right.ts';
import { answerQuestion, type GivenAnswer } from './questions/answer-question.ts';

export interface Replying {
  readonly reply: Reply;
  /** Null when nothing was asked, or answering failed. */
  readonly given: GivenAnswer | null;
}

/** Null for what is no answer where nobody has called the bot. */
export async function answerTo(
  message: Message,
  { isCalled, rules }: { readonly isCalled: boolean; readonly rules: Rules },
  context: BotContext,
): Promise<Replying | null> {
  const { author, client, guildId } = message;
  const question = questionIn(textOf(message));
  if (question === '') {
    if (!isCalled) return null;
    const right = howOftenRight(context, rules.level);
    return { reply: helpReply(context.library().topics, client.user.id, right), given: null };
  }
  try {
    const asked = { question, asker: author.id, quoted: false };
    const given = await answerQuestion(asked, { guildId, rules }, context);
    const { outcome } = given;
    const isAnswer = outcome === 'answered' || outcome === 'pinned';
    const isWorthSaying = isAnswer || (outcome === 'unsure' && rules.unsureReplies);
    return isCalled || isWorthSaying ? { reply: given.reply, given } : null;
  } catch (error) {
    // Silence would look like a bot that is down, so people ask again and again.
    context.log.error({ err: error }, 'a question could not be answered');
    return isCalled ? { reply: noticeReply('failed'), given: null } : null;
  }
}

/** The first message of a post in a forum goes on from the title, which often is the question. */
function textOf({ id, content, channel }: Message): string {
  const isPost = channel.isThread() && channel.parent?.type === ChannelType.GuildForum;
  if (!isPost || id !== channel.id) return content;
  return /[.?!…]$/.test(channel.name)
    ? `${channel.name} ${content}`
    : `${channel.name}. ${content}`;
}
