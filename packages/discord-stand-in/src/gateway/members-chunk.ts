import { textOf, type JsonObject } from '../json.ts';
import type { World } from '../world/world.ts';

/**
 * The members of a guild that a client asks for, by id or by the beginning of the name.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#request-guild-members
 */
export function membersChunk(world: World, payload: JsonObject): object | undefined {
  const guild = world.ownGuild(textOf(payload['guild_id']));
  if (guild === undefined) return undefined;

  const ids = payload['user_ids'];
  const wanted = Array.isArray(ids) ? ids.map(String) : typeof ids === 'string' ? [ids] : undefined;
  const beginning = typeof payload['query'] === 'string' ? payload['query'].toLowerCase() : '';
  const members = [...guild.members.values()].filter(({ user }) =>
    wanted === undefined ? user.username.startsWith(beginning) : wanted.includes(user.id),
  );
  return {
    guild_id: guild.id,
    members,
    chunk_index: 0,
    chunk_count: 1,
    not_found: (wanted ?? []).filter((id) => !guild.members.has(id)),
    ...(payload['nonce'] === undefined ? {} : { nonce: payload['nonce'] }),
  };
}
