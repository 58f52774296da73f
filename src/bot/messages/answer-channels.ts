/** The channels where the bot answers without a mention, a page at a time. */
import type { ServerSettings } from '../state/server-settings.ts';
import { pageButtons } from './buttons.ts';
import { namedSubjects } from './off-subject.ts';
import { pageOf, pageWords } from './page-of.ts';
import { heading, small, text } from './part.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

/** With two subjects named of each, a page stays within the text of a message. */
const CHANNELS_PER_PAGE = 10;
const NAMED_SUBJECTS = 2;

/** @param page - Counted from 0; past the end, the last page is shown. */
export function answerChannelsReply(
  { answerChannels }: Pick<ServerSettings, 'answerChannels'>,
  { page, readsMessages }: { readonly page: number; readonly readsMessages: boolean },
  words: Words,
): Reply {
  const shown = pageOf(answerChannels, CHANNELS_PER_PAGE, page);
  const { onPage } = shown;
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('channels.title')),
    text(
      onPage.length === 0
        ? words.say('channels.none')
        : onPage.map((one) => channelLine(one, words)).join('\n'),
    ),
    text(readsMessages || onPage.length === 0 ? '' : words.say('channels.needsIntent')),
    small(words.say('channels.count', { count: answerChannels.length }), pageWords(shown, words)),
    buttonRows(pageButtons(shown, (target) => ({ verb: 'turn-channels', page: target }), words)),
  );
}

function channelLine(
  { channelId, subjects }: ServerSettings['answerChannels'][number],
  words: Words,
): string {
  const channel = `<#${channelId}>`;
  if (subjects.length === 0) return `- ${channel}`;
  const count = subjects.length - NAMED_SUBJECTS;
  const named = namedSubjects(subjects.slice(0, NAMED_SUBJECTS), words);
  const line =
    count > 0
      ? words.say('channels.limitedToMore', { channel, subjects: named, count })
      : words.say('channels.limited', { channel, subjects: named });
  return `- ${line}`;
}
