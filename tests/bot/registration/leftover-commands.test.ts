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

/** Discord with one command at each of these routes; notes what it is asked and sent. */
function discordWith(routes: readonly string[]): CommandRest & { asked: string[]; sent: string[] } {
  const asked: string[] = [];
  const sent: string[] = [];
  return {
    asked,
    sent,
    get: (route) => {
      asked.push(route);
      return Promise.resolve(routes.includes(route) ? [{ name: 'ask' }] : []);
    },
    put: (route, { body }) => {
      sent.push(`${route} ${body.length}`);
      return Promise.resolve([]);
    },
  };
}

describe('takeLeftoverCommands', () => {
  it('empties every server when the commands belong everywhere', async () => {
    const rest = discordWith([EVERYWHERE, ofServer('4')]);
    const place = { applicationId: '2', guildId: null };
    expect(await takeLeftoverCommands(rest, place, ['4', '5'])).toEqual(['4']);
    expect(rest.sent).toEqual([`${ofServer('4')} 0`]);
  });

  it('empties what is everywhere, and other servers, when they belong in one', async () => {
    const rest = discordWith([EVERYWHERE, ofServer('4'), ofServer('5')]);
    const place = { applicationId: '2', guildId: '4' };
    expect(await takeLeftoverCommands(rest, place, ['4', '5', '6'])).toEqual([null, '5']);
    expect(rest.sent).toEqual([`${EVERYWHERE} 0`, `${ofServer('5')} 0`]);
  });

  it('sends nothing where nothing is left', async () => {
    const rest = discordWith([EVERYWHERE]);
    await takeLeftoverCommands(rest, { applicationId: '2', guildId: null }, ['4', '5']);
    expect(rest.asked).toEqual([ofServer('4'), ofServer('5')]);
    expect(rest.sent).toEqual([]);
  });

  it('asks a limited number of servers', async () => {
    const rest = discordWith([]);
    const servers = Array.from({ length: SERVERS_ASKED + 1 }, (_, number) => String(number));
    await takeLeftoverCommands(rest, { applicationId: '2', guildId: null }, servers);
    expect(rest.asked).toHaveLength(SERVERS_ASKED);
  });
});
