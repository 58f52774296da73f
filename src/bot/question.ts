/** What people write → the question we answer. */
import type { AnyThreadChannel, Message } from 'discord.js';
import { withQuestionsApart } from '../knowledge/index.ts';
import { MENTIONS, SERVER_EMOJI } from './discord-marks.ts';
import { withoutEmptySpoilers } from './empty-spoilers.ts';
import { isPost } from './house-rules/forum.ts';

/**
 * Longest question we read, in UTF-16 units. With every character escaped, a question this long takes
 * up half a message, from where the button of a candidate reads it back.
 */
export const QUESTION_LENGTH = 1000;

const SPOILER_MARK = '||';

/**
 * The question in a text: Discord's marks taken out, white space made single, cut after
 * `QUESTION_LENGTH` at the end of a word, several questions in lines or in a list told apart by their marks. Empty when nothing else was there. What its author has hidden
 * keeps its `||`, so that it is hidden again where it is quoted.
 *
 * Every mention goes, not only the bot's: `<@80351110224678912>` names nothing an article knows,
 * and would stand as digits in the reply.
 */
export function questionIn(text: string): string {
  return readQuestion(text).question;
}

/** `/ask question: … private: …`, written instead of chosen. "Ask the mason" is a question's words. */
const AS_COMMAND =
  /^(?:\/ask\b\s*:?\s*(?:question\s*:\s*)?|ask\s*(?:question\s*)?:\s*|ask[.!?]*$)+/i;
const PRIVATE_OPTION = /(?:\s*\bprivate\s*:\s*(?:true|false))+$/i;

/** The same, and whether something was cut off. */
export function readQuestion(text: string): { readonly question: string; readonly isCut: boolean } {
  const bare = text.replace(MENTIONS, ' ').replace(SERVER_EMOJI, ' ');
  const written = withQuestionsApart(withoutEmptySpoilers(bare))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const words = withoutCommand(written);
  return words.length <= QUESTION_LENGTH
    ? { question: words, isCut: false }
    : { question: cut(words), isCut: true };
}

function withoutCommand(written: string): string {
  const words = written.replace(AS_COMMAND, '');
  return words === written ? written : words.replace(PRIVATE_OPTION, '');
}

function cut(words: string): string {
  const most = QUESTION_LENGTH - SPOILER_MARK.length;
  const lastSpace = words.lastIndexOf(' ', most);
  // A single endless word: keep a surrogate pair whole.
  const kept =
    lastSpace > most / 2
      ? words.slice(0, lastSpace)
      : words.slice(0, most).replace(/[\uD800-\uDBFF|]$/, '');
  const isOpen = kept.split(SPOILER_MARK).length % 2 === 0;
  if (!isOpen) return kept;
  // What is hidden stays so where the cut took the marks that close it.
  return kept.endsWith(SPOILER_MARK)
    ? kept.slice(0, -SPOILER_MARK.length).trimEnd()
    : kept + SPOILER_MARK;
}

/** The first message of a post in a forum goes on from the title, which often is the question. */
export function textOf(message: Message): string {
  const { content } = message;
  if (!opensPost(message)) return content;
  const { channel } = message;
  return /[.?!…]$/.test(channel.name)
    ? `${channel.name} ${content}`
    : `${channel.name}. ${content}`;
}

/** Whether it is the first message of a post in a forum. */
export function opensPost(message: Message): message is Message & { channel: AnyThreadChannel } {
  return isPost(message.channel) && message.id === message.channel.id;
}

/** Whether something came with the message that says without words what it says. */
export function hasFiles({ attachments, stickers, poll, messageSnapshots }: Message): boolean {
  return attachments.size + stickers.size + messageSnapshots.size > 0 || poll !== null;
}
