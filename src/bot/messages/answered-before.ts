/** A link to the answer that a question has got in the same channel a moment ago. */
import { messageLink, time, TimestampStyles } from 'discord.js';
import { linkButton } from './buttons.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

export interface EarlierAnswerAt {
  readonly guildId: string;
  readonly channelId: string;
  /** Id of the message that answered. */
  readonly replyId: string;
  readonly at: Date;
}

export function answeredBeforeReply(
  { guildId, channelId, replyId, at }: EarlierAnswerAt,
  words: Words,
): Reply {
  const link = messageLink(channelId, replyId, guildId);
  return replyOf(
    ANSWER_COLOUR,
    text(words.say('answeredBefore.text', { when: time(at, TimestampStyles.RelativeTime), link })),
    buttonRows([linkButton(words.say('button.goToAnswer'), link)]),
  );
}
