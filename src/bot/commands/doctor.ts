import { isManagerOrTold } from '../moderation/manager.ts';
import { doctorList } from '../moderation/lists/doctor-list.ts';
import { showList } from '../moderation/lists/show-list.ts';
import { managersCommand, type Command } from './command.ts';

/** `/doctor`: what keeps the bot from working as it was set, before members meet it. */
export const doctor: Command = {
  definition: managersCommand(
    'doctor',
    'What I lack to work as you have set me, and what to do about it',
  ).toJSON(),
  isForBlocked: true,

  async execute(interaction, context) {
    if (await isManagerOrTold(interaction, context))
      await showList(interaction, doctorList, context);
  },
};
