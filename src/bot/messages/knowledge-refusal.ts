/** Why `/knowledge` is not for this person or this server. */
import type { KnowledgeRefusal } from '../commands/knowledge/access.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const SENTENCES: Readonly<Record<KnowledgeRefusal, string>> = {
  'not a manager': '`/knowledge` is for members with the permission Manage Server.',
  'not the operator':
    'All servers share my articles, so this works only in the server of whoever runs me. `/knowledge status` works here.',
};

export function knowledgeRefusalReply(refusal: KnowledgeRefusal): Reply {
  return replyOf({ color: QUIET_COLOUR, description: SENTENCES[refusal] });
}
