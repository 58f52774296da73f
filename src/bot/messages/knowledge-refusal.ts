/** Why `/knowledge` is not for this person or this server. */
import type { Words } from '../words/words.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const KEYS = {
  'not a manager': 'knowledge.notManager',
  'not the operator': 'knowledge.notOperator',
} as const;

export type KnowledgeRefusal = keyof typeof KEYS;

export function knowledgeRefusalReply(refusal: KnowledgeRefusal, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(words.say(KEYS[refusal])));
}
