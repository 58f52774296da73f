/** What is stored of a member, for how long, and what came of asking for it or having it erased. */
import { counted } from '../../knowledge/index.ts';
import type { MemberData } from '../state/member-data.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** @param retentionDays - As `Config.retentionDays`. */
export function privacyReply(retentionDays: number): Reply {
  const texts =
    retentionDays === 0
      ? 'Question texts are never stored here.'
      : `The text is kept for ${counted(retentionDays, 'day')} only when nothing answered it, when you were asked back and chose nothing, when you rated the reply not helpful, or when you chose among candidates.`;
  return replyOf(
    ANSWER_COLOUR,
    heading('What I store'),
    text(
      [
        `- **What you ask** is counted by day, without its text. ${texts} Questions in direct messages are not kept.`,
        '- **Who asked** is not stored: a keyed hash counts members without naming them.',
        '- **Your ratings** count for a year, under a keyed hash that lets you erase them; their comments go with the texts.',
        '- **A question to people** carries your id until it is closed, because somebody must tell you the answer.',
        '- **Moderators**: who changed a setting or pinned an article is kept with it.',
        '',
        'Nothing goes anywhere but the database of whoever runs me, and no server sees what is stored of another.',
        '`/privacy export` gives you everything stored of you in this server; `/privacy erase` deletes it.',
      ].join('\n'),
    ),
  );
}

export interface MemberFile {
  readonly reply: Reply;
  /** Null when nothing is stored. JSON. */
  readonly file: string | null;
}

export function memberDataFile(data: MemberData): MemberFile {
  const rows = Object.values(data).flat().length;
  if (rows === 0) return { reply: notice('Nothing is stored of you in this server.'), file: null };
  const words = `This file holds everything that is stored of you in this server: ${counted(rows, 'row')}. Only you see this message; \`/privacy erase\` deletes them.`;
  return { reply: notice(words), file: `${JSON.stringify(data, null, 2)}\n` };
}

export function erasedReply(): Reply {
  return notice(
    'Erased: your questions, ratings and questions to people in this server, and your name from what you did as a moderator or an expert. What moderators have set about you stays.',
  );
}

const SENTENCES = {
  'only in servers':
    'Nothing is stored of what you write me here. What is stored belongs to a server: use this command there.',
  'not read':
    'I cannot read what is stored at the moment. Please try again later; nothing was changed.',
  'not erased':
    'I could not erase it, because what is stored cannot be changed at the moment. Please try again later, or ask whoever runs me.',
} as const;

export function privacyNoticeReply(sentence: keyof typeof SENTENCES): Reply {
  return replyOf(QUIET_COLOUR, text(SENTENCES[sentence]));
}

function notice(sentence: string): Reply {
  return replyOf(ANSWER_COLOUR, text(sentence));
}
