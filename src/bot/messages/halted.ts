/** Why a question is not answered, for who asked it. */
import { time, TimestampStyles } from 'discord.js';
import type { Halt } from '../house-rules/admission.ts';
import { counted } from '../../knowledge/index.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { bothTimes } from './times.ts';

export function haltedReply(halt: Halt, now: Date): Reply {
  return replyOf(QUIET_COLOUR, text(sentence(halt, now)));
}

function sentence(halt: Halt, now: Date): string {
  switch (halt.kind) {
    case 'blocked':
      return 'The moderators of this server have asked me not to answer you here. They can tell you why.';
    case 'paused':
      return halt.until === null
        ? 'I am paused here until the moderators let me go on. Please ask again then.'
        : `I am paused here until ${bothTimes(halt.until)}. Please ask again then.`;
    case 'cooldown': {
      const seconds = Math.max(1, Math.ceil((halt.until.getTime() - now.getTime()) / 1000));
      const when = `in ${counted(seconds, 'second')} (${time(halt.until, TimestampStyles.RelativeTime)})`;
      return halt.of === 'member'
        ? `I have just answered you. Please ask again ${when}.`
        : `I have just answered somebody in this channel. Please ask again ${when}; with \`private\`, \`/ask\` does not wait for others.`;
    }
    default:
      return halt satisfies never;
  }
}
