/** The text of a message → what is said to it. */
import { ChannelType, type Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import type { Rules } from './house-rules/rules-at.ts';
import { acknowledgedReply } from './messages/acknowledged.ts';
import { noticeReply } from './messages/notice.ts';
import type { Reply } from './messages/reply.ts';
import { unreadReply } from './messages/unread.ts';
import { hasFiles, readQuestion } from './question.ts';
import { answerQuestion, type GivenAnswer } from './questions/answer-question.ts';
import { helpFor } from './questions/help-for.ts';
import { previousOf } from './questions/previous-of.ts';
import { replyToSpoken } from './questions/reply-to-spoken.ts';
import { spokenCommand } from './spoken-command.ts';
import { unreadIn } from './unread.ts';

const WAVE = '👋';

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
  const { author, guildId } = message;
  const text = textOf(message);
  const { question, isCut } = readQuestion(text);
  const unread = unreadIn(text, hasFiles(message));
  if ((question === '' || unread !== null) && !isCalled) return null;
  try {
    const previous = isCalled ? await previousOf(message, context) : null;
    // A wave is a greeting, and an emoji below an answer is no call for help.
    const isTalk = unread === 'emoji' && (previous !== null || text.includes(WAVE));
    if (unread !== null && !isTalk) return { reply: unreadReply(unread), given: null };
    if (question === '') {
      const reply =
        previous === null ? helpFor(message.client, guildId, context) : acknowledgedReply();
      return { reply, given: null };
    }
    const spoken = isCalled ? spokenCommand(question) : null;
    const said = spoken === null ? null : await replyToSpoken(spoken, message, rules, context);
    if (said !== null) return { reply: said, given: null };
    const asked = { question, asker: author.id, quoted: false };
    const given = await answerQuestion(asked, { guildId, rules, previous, isCut }, context);
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
