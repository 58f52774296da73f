import { examine } from '../../doctor/examine.ts';
import { doctorReply } from '../../messages/doctor.ts';
import type { ShownList } from './shown-list.ts';

export const doctorList: ShownList = async ({ place, page, words, interaction }, context) => {
  const { client, guild } = interaction;
  const { shardCount: count = 1 } = client.options;
  const shard = guild === null ? null : { id: guild.shardId, count };
  const complaints = await examine(place.guildId, interaction, context);
  return doctorReply(complaints, page, words, shard);
};
