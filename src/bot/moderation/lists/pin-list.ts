import { pinListReply } from '../../messages/pins.ts';
import { storageTroubleReply } from '../../messages/storage-trouble.ts';
import type { ShownList } from './shown-list.ts';

export const pinList: ShownList = async ({ place, page, words }, { state, library }) => {
  if (state === null) return storageTroubleReply(null, words);
  const pins = await state.pins.pinsOf(place.guildId);
  if (pins.kind === 'not-read') return storageTroubleReply(pins, words);
  return pinListReply(pins.value, library(), page, words);
};
