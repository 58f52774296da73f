/** What is stored of a member, for how long, and what came of asking for it or having it erased. */
import { ButtonStyle } from 'discord.js';
import { counted } from '../../knowledge/index.ts';
import { rowsIn, type MemberData } from '../state/member-data.ts';
import { actionButton } from './buttons.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';

/**
 * With the buttons that give and erase it, for who asks.
 *
 * @param retentionDays - As `Config.retentionDays`.
 * @param asker - Id of who asks.
 */
export function privacyReply(retentionDays: number, asker: string): Reply {
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
        '_Export_ or `/privacy export` gives you everything stored of you in this server, in direct messages that of all servers; _Erase_ or `/privacy erase` deletes it.',
      ].join('\n'),
    ),
    buttonRows([
      actionButton('Export', { verb: 'own-data', act: 'export', asker }, ButtonStyle.Secondary),
      actionButton('Erase', { verb: 'own-data', act: 'erase', asker }, ButtonStyle.Danger),
    ]),
  );
}

export interface MemberFile {
  readonly reply: Reply;
  /** Null when nothing is stored. JSON. */
  readonly file: string | null;
}

/** Whether it is about all servers, and not only about the one where it was asked for. */
interface Reach {
  readonly isEverywhere: boolean;
}

/** @param found - Of each server that has something. */
export function memberDataFile(
  found: readonly { readonly server: string; readonly data: MemberData }[],
  { isEverywhere }: Reach,
): MemberFile {
  const [first] = found;
  if (first === undefined) {
    const where = isEverywhere ? 'in any server' : 'in this server';
    return { reply: notice(`Nothing is stored of you ${where}.`), file: null };
  }
  const rows = found.reduce((sum, { data }) => sum + rowsIn(data), 0);
  const where = isEverywhere ? `in ${counted(found.length, 'server')}` : 'in this server';
  const words = `This file holds everything that is stored of you ${where}: ${counted(rows, 'row')}. Only you see this message; \`/privacy erase\` deletes them, but for what moderators have set about you.`;
  const json = isEverywhere
    ? { servers: found.map(({ server, data }) => ({ server, ...data })) }
    : first.data;
  return { reply: notice(words), file: `${JSON.stringify(json, null, 2)}\n` };
}

export function erasedReply({ isEverywhere }: Reach): Reply {
  const where = isEverywhere ? 'in all servers' : 'in this server';
  return notice(
    `Erased: your questions, ratings and questions to people ${where}, and your name from what you did as a moderator or an expert. What moderators have set about you stays.`,
  );
}

const SENTENCES = {
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
