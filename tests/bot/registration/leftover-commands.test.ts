import { describe, expect, it } from 'vitest';
import {
  SERVERS_ASKED,
  takeLeftoverCommands,
} from '../../../src/bot/registration/leftover-commands.ts';
import type { CommandRest } from '../../../src/bot/registration/register-commands.ts';

const EVERYWHERE = '/applications/2/commands';

function ofServer(id: string): string {
  return `/applications/2/guilds/${id}/commands`;
}

const ours = [{ name: 'ask', description: 'Ask' }];

/** Discord with a command of ours and one of another program at each of these routes; notes requests. */
function discordWith(routes: readonly string[]): CommandRest & { asked: string[]; sent: string[] } {
  const asked: string[] = [];
  const sent: string[] = [];
  return {
    asked,
    sent,
    get: (route) => {
      asked.push(route);
      return Promise.resolve(
        routes.includes(route)
          ? [
              { id: '7', name: 'ask', type: 1 },
              { id: '8', name: 'play', type: 1 },
              { id: '9', name: 'ask', type: 3 },
            ]
          : [],
      );
    },
    post: () => Promise.reject(new Error('Nothing is to be registered')),
    delete: (route) => {
      sent.push(route);
      return Promise.resolve();
    },
  };
}

describe('takeLeftoverCommands', () => {
  it('takes ours, and ours alone, from every server when the commands belong everywhere', async () => {
    const rest = discordWith([EVERYWHERE, ofServer('4')]);
    const place = { applicationId: '2', guildId: null };
    expect(await takeLeftoverCommands(rest, place, ours, ['4', '5'])).toEqual(['4']);
    expect(rest.sent).toEqual([`${ofServer('4')}/7`]);
  });

  it('takes ours from everywhere, and from other servers, when they belong in one', async () => {
    const rest = discordWith([EVERYWHERE, ofServer('4'), ofServer('5')]);
    const place = { applicationId: '2', guildId: '4' };
    expect(await takeLeftoverCommands(rest, place, ours, ['4', '5', '6'])).toEqual([null, '5']);
    expect(rest.sent).toEqual([`${EVERYWHERE}/7`, `${ofServer('5')}/7`]);
  });

  it('sends nothing where nothing is left', async () => {
    const rest = discordWith([EVERYWHERE]);
    await takeLeftoverCommands(rest, { applicationId: '2', guildId: null }, ours, ['4', '5']);
    expect(rest.asked).toEqual([ofServer('4'), ofServer('5')]);
    expect(rest.sent).toEqual([]);
  });

  it('asks a limited number of servers', async () => {
    const rest = discordWith([]);
    const servers = Array.from({ length: SERVERS_ASKED + 1 }, (_, number) => String(number));
    await takeLeftoverCommands(rest, { applicationId: '2', guildId: null }, ours, servers);
    expect(rest.asked).toHaveLength(SERVERS_ASKED);
  });
});
