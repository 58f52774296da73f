/** What is stored of a member, for how long, and what came of asking for it or having it erased. */
import type { MemberData } from '../state/member-data.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** @param retentionDays - As `Config.retentionDays`. */
export function privacyReply(retentionDays: number, words: Words): Reply {
  const texts =
    retentionDays === 0
      ? words.say('privacy.textsNever')
      : words.say('privacy.textsKept', { count: retentionDays });
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('privacy.title')),
    text(
      [
        `- ${words.say('privacy.asked', { texts })}`,
        `- ${words.say('privacy.who')}`,
        `- ${words.say('privacy.ratings')}`,
        `- ${words.say('privacy.people')}`,
        `- ${words.say('privacy.moderators')}`,
        '',
        words.say('privacy.where'),
        words.say('privacy.commands'),
      ].join('\n'),
    ),
  );
}

export interface MemberFile {
  readonly reply: Reply;
  /** Null when nothing is stored. JSON. */
  readonly file: string | null;
}

export function memberDataFile(data: MemberData, words: Words): MemberFile {
  const count = Object.values(data).flat().length;
  if (count === 0) return { reply: notice(words.say('privacy.nothing')), file: null };
  return {
    reply: notice(words.say('privacy.file', { count })),
    file: `${JSON.stringify(data, null, 2)}\n`,
  };
}

export function erasedReply(words: Words): Reply {
  return notice(words.say('privacy.erased'));
}

export type PrivacyNotice = 'onlyInServers' | 'notRead' | 'notErased';

export function privacyNoticeReply(why: PrivacyNotice, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(words.say(`privacy.${why}`)));
}

function notice(sentence: string): Reply {
  return replyOf(ANSWER_COLOUR, text(sentence));
}
