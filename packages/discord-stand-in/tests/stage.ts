import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type ClientOptions,
} from 'discord.js';
import { startDiscordServer, type DiscordServer, type DiscordServerOptions } from '../src/index.ts';
import { throwDeviations } from '../src/openapi/deviations.ts';

export const TOKEN = 'test-token';

/** A stand-in and real discord.js clients on it, all taken down together. */
export class Stage {
  readonly server: DiscordServer;
  readonly #clients: Client[] = [];

  private constructor(server: DiscordServer) {
    this.server = server;
  }

  static async open(options: Partial<DiscordServerOptions> = {}): Promise<Stage> {
    return new Stage(await startDiscordServer({ token: TOKEN, ...options }));
  }

  /** A client that is not logged in yet. */
  client(options: Partial<ClientOptions> = {}): Client {
    const client = new Client({
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
      ],
      partials: [Partials.Channel, Partials.Message],
      waitGuildTimeout: 1_000,
      makeCache: Options.cacheEverything(),
      ...options,
      rest: { api: this.server.apiUrl, ...options.rest },
    });
    this.#clients.push(client);
    return client;
  }

  /** A client that is ready. */
  async login(options: Partial<ClientOptions> = {}): Promise<Client<true>> {
    const client = this.client(options);
    const ready = new Promise<Client<true>>((resolve) => {
      client.once(Events.ClientReady, resolve);
    });
    await client.login(TOKEN);
    return await ready;
  }

  /** A request as a bot without a library makes it; `/channels/1` is below the version. */
  async request(
    method: string,
    path: string,
    body?: unknown,
    token: string = TOKEN,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await fetch(`${this.server.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** Stops everything. @throws {Error} When anything that was sent is not as Discord describes it. */
  async close(): Promise<void> {
    await Promise.all(this.#clients.map(async (client) => await client.destroy()));
    await this.server.close();
    throwDeviations(this.server);
  }
}
