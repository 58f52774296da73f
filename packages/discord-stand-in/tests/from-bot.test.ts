import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startDiscordServer, type DiscordServer } from '../src/index.ts';

describe('a page in a browser on this machine', () => {
  let server: DiscordServer;
  let port: string;

  beforeEach(async () => {
    server = await startDiscordServer({ token: 'test-token' });
    port = new URL(server.apiUrl).port;
  });
  afterEach(() => server.close());

  /** By Node's own client, which sends any Host and Origin. */
  async function statusFor(host: string, origin?: string): Promise<number | undefined> {
    const headers = origin === undefined ? { host } : { host, origin };
    const sent = request(`${server.apiUrl}/v10/gateway`, { headers });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  }

  it('gets nothing over REST by a name that leads here, nor from its own origin, and is on no record', async () => {
    expect(await statusFor('attacker.example')).toBe(403);
    expect(await statusFor(`attacker.example:${port}`)).toBe(403);
    expect(await statusFor(`127.0.0.1:${port}`, 'http://attacker.example')).toBe(403);
    expect(await statusFor(`127.0.0.1:${port}`, 'null')).toBe(403);
    expect(server.requests.all).toEqual([]);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
  });

  it.each([
    { host: 'attacker.example:PORT' },
    { host: '127.0.0.1:PORT', origin: 'https://attacker.example' },
  ])('gets no gateway with $host $origin', async ({ host, origin }) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/gateway?v=10&encoding=json`, {
      headers: { host: host.replace('PORT', port), ...(origin !== undefined && { origin }) },
    });
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('403');
  });
});
