/** A button that takes the reply away, for who asked. */
import { ButtonStyle } from 'discord.js';
import { actionButton } from './buttons.ts';
import { withButtons, type Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

export function withDismissButton(reply: Reply, asker: string, words: Words): Reply {
  return withButtons(reply, [
    actionButton(words.say('button.dismiss'), { verb: 'dismiss', asker }, ButtonStyle.Secondary),
  ]);
}
