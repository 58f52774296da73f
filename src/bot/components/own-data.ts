import { refuse } from '../moderation/refuse.ts';
import { actOnOwnData } from '../own-data.ts';
import type { Press } from './button.ts';

/** Gives or erases what is stored of who asked for it; others have data of their own. */
export const pressOwnData: Press<'own-data'> = async ({ act, asker }, interaction, context) => {
  if (interaction.user.id === asker) return actOnOwnData(interaction, act, context);
  await refuse(interaction, 'notYourData', context);
};
