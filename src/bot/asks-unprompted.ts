/** Whether a message that does not call the bot asks for an answer at all. */
import type { Message } from 'discord.js';
import { asksForAnswer } from '../knowledge/index.ts';
import { MENTIONS, SERVER_EMOJI } from './discord-marks.ts';
import { opensPost } from './question.ts';

export function asksUnprompted(message: Message): boolean {
  const text = message.content.replace(MENTIONS, ' ').replace(SERVER_EMOJI, ' ');
  return asksForAnswer(text, opensPost(message) ? message.channel.name : '');
}
