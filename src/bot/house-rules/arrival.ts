/** A question, as the rules of the place see it. */
import type { BaseInteraction, Message } from 'discord.js';
import type { Arrival } from './admission.ts';
import { askerOf } from './blocked.ts';
import { placeOf } from './place.ts';

export function arrivalFrom(
  interaction: BaseInteraction,
  { isPublic }: Pick<Arrival, 'isPublic'>,
): Arrival {
  return {
    place: placeOf(interaction),
    asker: askerOf(interaction.user, interaction.member),
    isPublic,
  };
}

export function arrivalOf(message: Message): Arrival {
  return {
    place: placeOf(message),
    asker: askerOf(message.author, message.member),
    isPublic: true,
  };
}
