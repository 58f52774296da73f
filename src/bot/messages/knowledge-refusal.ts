/** Why `/knowledge` is not for this person or this server. */
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const SENTENCES = {
  'not a manager': '`/knowledge` is for members with the permission Manage Server.',
  'not the operator':
    'All servers share my articles, so this works only in the server of whoever runs me. `/knowledge status` works here.',
} as const;

export type KnowledgeRefusal = keyof typeof SENTENCES;

export function knowledgeRefusalReply(refusal: KnowledgeRefusal): Reply {
  return replyOf(QUIET_COLOUR, text(SENTENCES[refusal]));
}
