/** What is said to a message in which there is nothing to be answered. */
import type { Unread } from '../unread.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const UNREAD: Readonly<Record<Unread, string>> = {
  code: 'I found only code there, which I do not read. Please ask in words, outside the code marks.',
  spoiler:
    'I found only hidden words there, and my answer would show what they hide. Please ask without the bars (`||`), or use `/ask` with `private`.',
  link: 'I found only a link there, and I open none. Please write in words what you would like to know.',
  emoji: 'I found only emoji there. Please ask in words; `/help` shows how.',
  file: 'I found no words there: I do not look at pictures, files, stickers, polls or forwarded messages. Please ask in words.',
  signs: 'I found only numbers or signs there. Please ask in words; `/help` shows how.',
};

export function unreadReply(unread: Unread): Reply {
  return replyOf(QUIET_COLOUR, text(UNREAD[unread]));
}
