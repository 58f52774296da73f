import type { BaseInteraction } from 'discord.js';
import { placeOf, type Place } from './place.ts';

/** @throws {RangeError} In direct messages, where no member manages anything: who may was to be asked before. */
export function placeInServer(interaction: BaseInteraction): Place {
  const place = placeOf(interaction);
  if (place === null) throw new RangeError('Expected an interaction in a server');
  return place;
}
