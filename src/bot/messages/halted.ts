/** Why a question is not answered, for who asked it. */
import { time, TimestampStyles } from 'discord.js';
import type { Halt } from '../house-rules/admission.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { bothTimes } from './times.ts';
import type { Words } from '../words/words.ts';

export function haltedReply(halt: Halt, now: Date, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(sentence(halt, now, words)));
}

function sentence(halt: Halt, now: Date, words: Words): string {
  switch (halt.kind) {
    case 'blocked':
      return words.say('halted.blocked');
    case 'paused':
      return halt.until === null
        ? words.say('halted.paused')
        : words.say('halted.pausedUntil', { until: bothTimes(halt.until) });
    case 'cooldown': {
      const count = Math.max(1, Math.ceil((halt.until.getTime() - now.getTime()) / 1000));
      const when = time(halt.until, TimestampStyles.RelativeTime);
      const key = halt.of === 'member' ? 'halted.cooldownOfMember' : 'halted.cooldownOfChannel';
      return words.say(key, { count, when });
    }
    default:
      return halt satisfies never;
  }
}
