import { examine } from '../../doctor/examine.ts';
import { doctorReply } from '../../messages/doctor.ts';
import type { ShownList } from './shown-list.ts';

export const doctorList: ShownList = async ({ place, page, words, interaction }, context) =>
  doctorReply(await examine(place.guildId, interaction, context), page, words);
