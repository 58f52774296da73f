/** The text of a message → what is said to it. */
import type { Message } from 'discord.js';
import { smallTalkOf, type SmallTalk } from '../knowledge/index.ts';
import { asksUnprompted } from './asks-unprompted.ts';
import { readAnewIfLost } from '../content/read-anew.ts';
import type { BotContext } from './bot-context.ts';
import { referencedMessage } from './connection/referenced-message.ts';
import { whyHeldBack } from './held-back.ts';
import type { Rules } from './house-rules/rules-at.ts';
import { acknowledgedReply } from './messages/acknowledged.ts';
import { hiddenIf, hidesWords } from './messages/hidden.ts';
import { noticeReply } from './messages/notice.ts';
import type { Reply } from './messages/reply.ts';
import { unreadReply } from './messages/unread.ts';
import { hasFiles, readQuestion, textOf } from './question.ts';
import { answerQuestion, type GivenAnswer } from './questions/answer-question.ts';
import type { AnswerKey } from './questions/answered-before.ts';
import { helpFor } from './questions/help-for.ts';
import { leadToEarlier, type PointsAt } from './questions/lead-to-earlier.ts';
import { previousInPost, previousOf } from './questions/previous-of.ts';
import { replyToSpoken } from './questions/reply-to-spoken.ts';
import { seeUnanswered } from './questions/see-unanswered.ts';
import { spokenCommand } from './spoken-command.ts';
import { isAnswerThis } from './said-answer-this.ts';
import { tellOfSilence } from './tell-of-silence.ts';
import { unreadIn } from './unread.ts';
import { wordsForMessage } from './house-rules/words-for.ts';

/** A wave, and a thumb down. */
const SAID_BY_EMOJI: ReadonlySet<SmallTalk | null> = new Set(['greeting', 'disagreement']);

export interface Replying {
  readonly reply: Reply;
  /** Null when nothing was asked, or answering failed. */
  readonly given: GivenAnswer | null;
  /** As `LedAnswer` has it. */
  readonly key: AnswerKey | null;
  /** Id of somebody's message that the reply quotes. */
  readonly quotes?: string;
  /** As `LedAnswer` has it. */
  readonly pointsAt?: PointsAt;
}

/** Null for what is no answer where nobody has called the bot. */
export async function answerTo(
  message: Message,
  { isCalled, rules }: { readonly isCalled: boolean; readonly rules: Rules },
  context: BotContext,
): Promise<Replying | null> {
  const { author, guildId, channelId } = message;
  const text = textOf(message);
  const { question, isCut } = readQuestion(text);
  const unread = unreadIn(text, hasFiles(message));
  const why = isCalled
    ? null
    : question === '' || unread !== null
      ? 'unread'
      : asksUnprompted(message)
        ? null
        : 'no-question';
  if (why !== null) {
    tellOfSilence(message, why, context);
    return null;
  }
  const words = wordsForMessage(message, context);
  try {
    const heldBack = isCalled ? await whyHeldBack(message, context) : null;
    if (heldBack !== null) return { reply: noticeReply(heldBack, words), given: null, key: null };
    const previous =
      (await previousOf(message, context)) ?? (await previousInPost(message, context));
    const isOfOther =
      previous === null &&
      ((question === '' && unread === null) || (isCalled && isAnswerThis(question)));
    const meant = isOfOther ? await messageMeant(message) : null;
    if (meant !== null) return await answerMeant(meant, message, rules, context);
    // An emoji below an answer is no call for help.
    const isTalk =
      unread === 'emoji' && (previous !== null || SAID_BY_EMOJI.has(smallTalkOf(question)));
    if (unread !== null && !isTalk) {
      return { reply: unreadReply(unread, words), given: null, key: null };
    }
    if (question === '') {
      const reply =
        previous === null
          ? helpFor(message.client, guildId, context, words)
          : acknowledgedReply(words);
      return { reply, given: null, key: null };
    }
    const spoken = isCalled ? spokenCommand(question) : null;
    const said =
      spoken === null ? null : await replyToSpoken(spoken, message, rules, context, words);
    if (said !== null) {
      return { reply: hiddenIf(hidesWords(question), said), given: null, key: null };
    }
    const asked = { question, asker: author.id, quoted: false };
    const made = await answerQuestion(asked, { guildId, words, rules, previous, isCut }, context);
    const where = { guildId, channelId, rules, previous, asker: author.id, words };
    const { given, key, pointsAt } = leadToEarlier(made, where, context);
    const { outcome } = given;
    const isAnswer = outcome === 'answered' || outcome === 'pinned';
    const isWorthSaying = isAnswer || (outcome === 'unsure' && rules.unsureReplies);
    if (!isCalled && !isWorthSaying) {
      tellOfSilence(message, given, context);
      return null;
    }
    return { reply: given.reply, given, key, ...(pointsAt === undefined ? {} : { pointsAt }) };
  } catch (error) {
    // Silence would look like a bot that is down, so people ask again and again.
    context.log.error({ err: error }, 'a question could not be answered');
    readAnewIfLost(error, context.live);
    seeUnanswered(message, 'failed', context, question);
    return isCalled ? { reply: noticeReply('failed', words), given: null, key: null } : null;
  }
}

/** Somebody else's message, to which a mention without words of its own replies: *Answer this*, said. Null for any other. */
async function messageMeant(message: Message): Promise<Message | null> {
  const meant = await referencedMessage(message);
  return meant?.author.id === message.client.user.id ? null : meant;
}

async function answerMeant(
  meant: Message,
  { author, guildId }: Message,
  rules: Rules,
  context: BotContext,
): Promise<Replying> {
  const words = wordsForMessage(meant, context);
  const text = textOf(meant);
  const { question, isCut } = readQuestion(text);
  const unread = unreadIn(text, hasFiles(meant));
  if (unread !== null) return { reply: unreadReply(unread, words), given: null, key: null };
  // Without the intent, Discord shows the texts of those messages alone that mention the bot.
  if (question === '') {
    const why = context.readsMessages ? 'noWordsInMessage' : 'messageNotShown';
    return { reply: noticeReply(why, words), given: null, key: null };
  }
  // It replies to who asked for it, and not to what was asked.
  const asked = { question, asker: author.id, quoted: true };
  const given = await answerQuestion(asked, { guildId, words, rules, isCut }, context);
  return { reply: given.reply, given, key: null, quotes: meant.id };
}
