import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/bot/commands/index.ts';
import {
  registerCommands,
  type CommandRest,
} from '../../../src/bot/registration/register-commands.ts';

const definitions = commands.map(({ definition }) => definition);
const names = definitions.map(({ name }) => name);

/** Discord as it answers these routes: it fills in what a definition leaves open. */
function discordWith(known: readonly object[]): CommandRest & { sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    get: () => Promise.resolve(known),
    post: (route, { body }) => {
      sent.push(`${route} ${(body as { name: string }).name}`);
      return Promise.resolve({});
    },
    delete: () => Promise.reject(new Error('Nothing is to be taken away')),
  };
}

/** A registered command as Discord returns it. */
function registered(definition: object): object {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    type: 1,
    nsfw: false,
    default_permission: true,
    dm_permission: true,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    ...structuredClone(definition),
  };
}

const everywhere = { applicationId: '2', guildId: null };
const oneServer = { applicationId: '2', guildId: '4' };

describe('registerCommands', () => {
  it('sends nothing when Discord has the same commands, in whatever order', async () => {
    const rest = discordWith(definitions.map(registered).toReversed());
    expect((await registerCommands(rest, everywhere, definitions)).sent).toEqual([]);
    expect(rest.sent).toEqual([]);
  });

  it('sends all when Discord has none', async () => {
    const rest = discordWith([]);
    expect((await registerCommands(rest, everywhere, definitions)).sent).toEqual(names);
    expect(rest.sent).toEqual(names.map((name) => `/applications/2/commands ${name}`));
  });

  it('sends them to one server when asked to', async () => {
    const rest = discordWith([]);
    await registerCommands(rest, oneServer, definitions);
    expect(rest.sent[0]).toBe(`/applications/2/guilds/4/commands ${names[0]}`);
  });

  it('does not mind that Discord keeps no contexts for the commands of a server', async () => {
    const known = definitions.map((definition) => ({
      ...registered(definition),
      contexts: null,
      integration_types: undefined,
    }));
    const rest = discordWith(known);
    expect((await registerCommands(rest, oneServer, definitions)).sent).toEqual([]);
  });

  it('leaves what others have registered for the application as it is', async () => {
    const entryPoint = registered({ name: 'launch', description: 'Launch', type: 4, handler: 2 });
    const another = registered({ name: 'play', description: 'Play' });
    const rest = discordWith([entryPoint, another, ...definitions.map(registered)]);
    expect((await registerCommands(rest, everywhere, definitions)).sent).toEqual([]);
  });

  it.each<[string, (known: object[]) => void]>([
    ['it is missing', (known) => known.shift()],
    ['a description differs', (known) => Object.assign(known[0] ?? {}, { description: 'old' })],
    ['an option differs', (known) => Object.assign(known[0] ?? {}, { options: [] })],
    ['the contexts differ', (known) => Object.assign(known[0] ?? {}, { contexts: [0] })],
    [
      'a permission was set',
      (known) => Object.assign(known[0] ?? {}, { default_member_permissions: '0' }),
    ],
  ])('sends a command when %s, and no other', async (_what, change) => {
    const known = definitions.map(registered);
    change(known);
    const { sent } = await registerCommands(discordWith(known), everywhere, definitions);
    expect(sent).toEqual([names[0]]);
  });
});
