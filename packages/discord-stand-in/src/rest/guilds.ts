import { REFUSALS, type Refusal } from '../rules/refusal.ts';
import { isThread } from '../wire/channel.ts';
import { toWireGuild, type Guild } from '../world/guild.ts';
import { ok, param, type Answer, type Call } from './call.ts';

/** `GET /guilds/:guild` @see https://docs.discord.com/developers/resources/guild#get-guild */
export function getGuild(call: Call): Answer | Refusal {
  return withGuild(call, (guild) => ok(toWireGuild(guild)));
}

/** `GET /users/@me/guilds` */
export function listMyGuilds({ world }: Call): Answer {
  return ok(
    world.ownGuilds.map(({ id, name, ownerId }) => ({
      id,
      name,
      icon: null,
      banner: null,
      owner: ownerId === world.bot.id,
      permissions: '0',
      features: [],
    })),
  );
}

export function listGuildChannels(call: Call): Answer | Refusal {
  return withGuild(call, ({ id }) =>
    ok([...call.world.channels.values()].filter((one) => one.guild_id === id && !isThread(one))),
  );
}

export function listRoles(call: Call): Answer | Refusal {
  return withGuild(call, (guild) => ok([...guild.roles.values()]));
}

/** `GET /guilds/:guild/threads/active` */
export function listActiveThreads(call: Call): Answer | Refusal {
  return withGuild(call, ({ id }) =>
    ok({ threads: call.world.activeThreads(id), members: [], has_more: false }),
  );
}

/** `GET /guilds/:guild/members/:user`, with `@me` for the bot itself. */
export function getMember(call: Call): Answer | Refusal {
  return withGuild(call, (guild) => {
    const wanted = param(call, 'user');
    const member = guild.members.get(wanted === '@me' ? call.world.bot.id : wanted);
    return member === undefined ? REFUSALS.unknownMember : ok(member);
  });
}

function withGuild(call: Call, answer: (guild: Guild) => Answer | Refusal): Answer | Refusal {
  const guild = call.world.ownGuild(param(call, 'guild'));
  return guild === undefined ? REFUSALS.unknownGuild : answer(guild);
}
