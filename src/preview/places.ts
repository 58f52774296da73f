/** The server that the preview shows: its channels, and the people whom a person at the page can be. */
import type { DiscordServer, Person, Room } from 'discord-stand-in';
import type { Role } from './protocol.ts';

export interface Places {
  readonly people: ReadonlyMap<string, Person>;
  readonly roles: readonly Role[];
  /** Names of roles, by id. */
  readonly guildRoles: Readonly<Record<string, string>>;
  readonly moderator: Person;
  /** Where the bot is to answer without being mentioned. */
  readonly answerRooms: readonly Room[];
}

/** Sets up what is there before the bot arrives. */
export async function openPlaces(server: DiscordServer): Promise<Places> {
  const moderators = server.role('Moderators', ['ManageGuild', 'ManageMessages', 'ManageChannels']);
  const cast = [
    { kind: 'member', person: server.person('Ada') },
    { kind: 'moderator', person: server.person('Mira', { roles: [moderators] }) },
    { kind: 'another-member', person: server.person('Noor') },
  ] as const;
  const [{ person: member }, { person: moderator }] = cast;
  const questions = server.addChannel('ask-here');
  const forum = server.addChannel('help', { isForum: true, tags: ['materials', 'law'] });
  await member.startThread(server.channel, 'Repairs of the mill');
  for (const { person } of cast) server.directMessages(person);
  return {
    people: new Map(cast.map(({ person }) => [person.id, person])),
    roles: cast.map(({ kind, person }) => ({
      id: person.id,
      kind,
      name: person.user.global_name ?? person.user.username,
    })),
    guildRoles: { [moderators.id]: moderators.name },
    moderator,
    answerRooms: [questions, forum],
  };
}

/**
 * What a moderator does first: names the channels in which the bot answers every question.
 *
 * @returns Sentences about what did not work; empty as a rule.
 */
export async function setAnswerChannels({
  moderator,
  answerRooms,
}: Places): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const room of answerRooms) {
    const done = moderator.command(answerRooms[0] ?? room, 'settings channel add', {
      channel: room,
    });
    const { kind } = await done.acknowledged();
    if (kind === 'expired') problems.push(`#${room.channel.name} could not be made to answer.`);
  }
  return problems;
}
