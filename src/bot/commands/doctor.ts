import { isManagerOrTold } from '../moderation/manager.ts';
import { doctorList } from '../moderation/lists/doctor-list.ts';
import { showList } from '../moderation/lists/show-list.ts';
import { managersCommand, type Command } from './command.ts';
import { described } from './described.ts';

/** `/doctor`: what keeps the bot from working as it was set, before members meet it. */
export const doctor: Command = {
  definition: managersCommand('doctor', described('command.doctor')).toJSON(),
  isForBlocked: true,

  async execute(interaction, context) {
    if (await isManagerOrTold(interaction, context))
      await showList(interaction, doctorList, context);
  },
};
