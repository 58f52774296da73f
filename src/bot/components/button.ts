/** What a button's module is given. */
import type { ButtonInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { CustomId } from '../messages/custom-id.ts';

export type Press<Verb extends CustomId['verb']> = (
  id: Extract<CustomId, { verb: Verb }>,
  interaction: ButtonInteraction,
  context: BotContext,
) => Promise<void>;
