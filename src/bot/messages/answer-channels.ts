/** The channels where the bot answers without a mention, a page at a time. */
import { counted } from '../../knowledge/index.ts';
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
    heading('Answer channels'),
    text(
      onPage.length === 0
        ? 'None. `/settings channel add` makes one; elsewhere I answer where I am mentioned.'
        : onPage.map((one) => channelLine(one, words)).join('\n'),
    ),
    text(readsMessages || onPage.length === 0 ? '' : NEEDS_INTENT),
    small(counted(answerChannels.length, 'channel'), pageWords(shown, words)),
    buttonRows(pageButtons(shown, (target) => ({ verb: 'turn-channels', page: target }), words)),
  );
}

/** Why nothing happens in answer channels. */
export const NEEDS_INTENT =
  'I cannot read messages that do not mention me yet: whoever runs me has to switch on the Message Content Intent and set `MESSAGE_CONTENT_INTENT=true`. Until then I answer in these channels, too, only where I am mentioned.';

function channelLine(
  { channelId, subjects }: ServerSettings['answerChannels'][number],
  words: Words,
): string {
  if (subjects.length === 0) return `- <#${channelId}>`;
  const more = subjects.length - NAMED_SUBJECTS;
  const named = namedSubjects(subjects.slice(0, NAMED_SUBJECTS), words);
  return `- <#${channelId}>: only ${named}${more > 0 ? ` and ${counted(more, 'more subject')}` : ''}`;
}
