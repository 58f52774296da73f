/** A button that takes the reply away, for who asked. */
import { ButtonStyle } from 'discord.js';
import { actionButton } from './buttons.ts';
import { withButtons, type Reply } from './reply.ts';

export function withDismissButton(reply: Reply, asker: string): Reply {
  return withButtons(reply, [
    actionButton('Dismiss', { verb: 'dismiss', asker }, ButtonStyle.Secondary),
  ]);
}
