/** What is stored of a member, for how long, and what came of asking for it or having it erased. */
import { ButtonStyle } from 'discord.js';
import { rowsIn, type MemberData } from '../state/member-data.ts';
import { actionButton, isLinkable, linkButton } from './buttons.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

/** Where whoever runs the bot says the same and more; null where Discord was given no address. */
export interface OperatorPages {
  readonly privacyPolicyURL: string | null;
  readonly termsOfServiceURL: string | null;
}

/**
 * With the buttons that give and erase it, for who asks, and those that lead to the operator's own pages.
 *
 * @param retentionDays - As `Config.retentionDays`.
 * @param asker - Id of who asks.
 */
export function privacyReply(
  retentionDays: number,
  asker: string,
  { privacyPolicyURL, termsOfServiceURL }: OperatorPages,
  words: Words,
): Reply {
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
        words.say('privacy.commands', {
          export: words.say('button.export'),
          erase: words.say('button.erase'),
        }),
      ].join('\n'),
    ),
    buttonRows([
      actionButton(
        words.say('button.export'),
        { verb: 'own-data', act: 'export', asker },
        ButtonStyle.Secondary,
      ),
      actionButton(
        words.say('button.erase'),
        { verb: 'own-data', act: 'erase', asker },
        ButtonStyle.Danger,
      ),
      ...(isLinkable(privacyPolicyURL)
        ? [linkButton(words.say('button.privacyPolicy'), privacyPolicyURL)]
        : []),
      ...(isLinkable(termsOfServiceURL)
        ? [linkButton(words.say('button.terms'), termsOfServiceURL)]
        : []),
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
  words: Words,
): MemberFile {
  const [first] = found;
  if (first === undefined) {
    const nothing = words.say(isEverywhere ? 'privacy.nothingAnywhere' : 'privacy.nothing');
    return { reply: notice(nothing), file: null };
  }
  const count = found.reduce((sum, { data }) => sum + rowsIn(data), 0);
  const key = isEverywhere ? 'privacy.fileOfAll' : 'privacy.file';
  const json = isEverywhere
    ? { servers: found.map(({ server, data }) => ({ server, ...data })) }
    : first.data;
  return { reply: notice(words.say(key, { count })), file: `${JSON.stringify(json, null, 2)}\n` };
}

export function erasedReply({ isEverywhere }: Reach, words: Words): Reply {
  return notice(words.say(isEverywhere ? 'privacy.erasedEverywhere' : 'privacy.erased'));
}

export type PrivacyNotice = 'notRead' | 'notErased';

export function privacyNoticeReply(why: PrivacyNotice, words: Words): Reply {
  return replyOf(QUIET_COLOUR, text(words.say(`privacy.${why}`)));
}

function notice(sentence: string): Reply {
  return replyOf(ANSWER_COLOUR, text(sentence));
}
