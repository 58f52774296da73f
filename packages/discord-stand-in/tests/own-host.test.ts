import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startDiscordServer, type DiscordServer } from '../src/index.ts';

describe('a name of somebody else that leads to this machine', () => {
  let server: DiscordServer;
  let port: string;

  beforeEach(async () => {
    server = await startDiscordServer({ token: 'test-token' });
    port = new URL(server.apiUrl).port;
  });
  afterEach(() => server.close());

  /** By Node's own client, which sends any Host. */
  async function statusFor(host: string): Promise<number | undefined> {
    const sent = request(`${server.apiUrl}/v10/gateway`, { headers: { host } });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  }

  it('gets nothing over REST, and is on no record', async () => {
    expect(await statusFor('attacker.example')).toBe(403);
    expect(await statusFor(`attacker.example:${port}`)).toBe(403);
    expect(server.requests.all).toEqual([]);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
  });

  it('gets no gateway', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/gateway?v=10&encoding=json`, {
      headers: { host: `attacker.example:${port}` },
    });
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('403');
  });
});
