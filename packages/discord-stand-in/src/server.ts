import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Faults } from './faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { applicationFlags } from './gateway/intents.ts';
import { GATEWAY, INTERACTION } from './limits.ts';
import { isFromBot } from './from-bot.ts';
import { toJsonObject } from './json.ts';
import { RequestLog } from './request-log.ts';
import { RestServer } from './rest/rest-server.ts';
import { allRoutes } from './rest/routes.ts';
import { readCommand } from './rules/command-rules.ts';
import { isRefusal } from './rules/refusal.ts';
import { DiscordServer } from './discord-server.ts';
import type { Commands } from './world/commands.ts';
import { World, type ApplicationPages } from './world/world.ts';

export interface DiscordServerOptions {
  /** The token the bot must come with. */
  readonly token: string;
  /** How long the bot may take for its first response, in milliseconds. Default 3,000. */
  readonly acknowledgeWithinMs?: number;
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default `Bot`. */
  readonly botName?: string;
  /** Name of the first guild. Default `Guild`. */
  readonly guildName?: string;
  /** Name of its first channel. Default `general`. */
  readonly channelName?: string;
  /** Privileged intents switched on for the application, as bits. Default 0: none. */
  readonly allowedIntents?: number;
  /** Shards recommended to the bot. Default 1. */
  readonly shards?: number;
  /** How many shards may identify at once. Default 1. */
  readonly maxConcurrency?: number;
  /** What clients are told between two heartbeats, in milliseconds. Default 41,250. */
  readonly heartbeatIntervalMs?: number;
  /**
   * How long a shard may not identify after another one of its bucket, or itself, has: Discord's are 5,000
   * milliseconds. Default 0: tests restart their bots all the time.
   */
  readonly identifyIntervalMs?: number;
  /** How often shards may identify until the server closes, after which the token is refused. Default 1,000. */
  readonly identifiesPerDay?: number;
  /**
   * Refuse every message, edits too, that does not come with an empty `allowed_mentions.parse`. Discord does
   * not; a bot may want to know that it never forgets. Default false.
   */
  readonly refusesOpenMentions?: boolean;
  /** Addresses that the Developer Portal was given for the application. Default: none. */
  readonly pages?: ApplicationPages;
  /** Commands that the bot has registered for everywhere before, as it would send them. Default: none. */
  readonly registered?: readonly object[];
}

/** @throws {TypeError} For one that Discord would refuse. */
function registerBefore(commands: Commands, registered: readonly object[]): void {
  for (const one of registered) {
    const definition = readCommand(toJsonObject(one));
    const saved = isRefusal(definition) ? definition : commands.save(definition, null);
    if (isRefusal(saved)) {
      throw new TypeError(`Expected a command that Discord takes, got ${JSON.stringify(one)}`);
    }
  }
}

/** The loopback interface only: whoever can reach it can play any person. */
const HOST = '127.0.0.1';

/** Starts a stand-in for Discord: REST v10 and gateway v10 on loopback. */
export async function startDiscordServer(options: DiscordServerOptions): Promise<DiscordServer> {
  const allowedIntents = options.allowedIntents ?? 0;
  const world = new World(
    options.botName ?? 'Bot',
    applicationFlags(allowedIntents),
    options.refusesOpenMentions,
    options.pages,
  );
  registerBefore(world.commands, options.registered ?? []);
  const http = createServer();
  await listen(http, options.port ?? 0);
  const port = portOf(http);
  const apiUrl = `http://${HOST}:${port}/api`;

  const gateway = new Gateway(
    world,
    {
      token: options.token,
      allowedIntents,
      shards: options.shards ?? 1,
      maxConcurrency: options.maxConcurrency ?? 1,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? GATEWAY.heartbeatIntervalMs,
      identifyIntervalMs: options.identifyIntervalMs ?? 0,
      identifiesPerDay: options.identifiesPerDay ?? GATEWAY.identifiesPerDay,
    },
    `ws://${HOST}:${port}/gateway`,
  );
  const faults = new Faults();
  const log = new RequestLog();
  const rest = new RestServer({
    world,
    token: options.token,
    apiUrl,
    routes: allRoutes(
      () => gateway.info,
      () => gateway.readsContent,
    ),
    faults,
    log,
  });
  const crashes: unknown[] = [];
  http.on('request', (request, response) => {
    if (!isFromBot(request, port)) {
      response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end(`For bots that call it ${HOST}:${port}, not for pages.\n`);
      return;
    }
    rest.handle(request, response).catch((error: unknown) => {
      // A client may give up half-way. The rest is a bug of the stand-in, thrown where a test sees it.
      if (request.complete) crashes.push(error);
      response.destroy();
    });
  });
  acceptGatewayClients(http, port, gateway);

  return new DiscordServer({
    world,
    gateway,
    rest,
    faults,
    log,
    apiUrl,
    token: options.token,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? INTERACTION.acknowledgeWithinMs,
    guildName: options.guildName ?? 'Guild',
    channelName: options.channelName ?? 'general',
    stop: async () => {
      gateway.shutDown();
      await stop(http);
      if (crashes.length > 0) throw new AggregateError(crashes, 'The stand-in has a bug');
    },
  });
}

function acceptGatewayClients(http: Server, port: number, gateway: Gateway): void {
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket: Duplex, head) => {
    if (!isFromBot(request, port)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const isGateway = url.pathname.replace(/\/$/, '') === '/gateway';
    const isPlainJson =
      (url.searchParams.get('encoding') ?? 'json') === 'json' && !url.searchParams.has('compress');
    if (!isGateway || !isPlainJson) {
      // Refused now, or the client would get packets that it cannot read.
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      gateway.accept(webSocket, url.searchParams.get('v'));
    });
  });
}

async function listen(http: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, HOST, resolve);
  });
}

function portOf(http: Server): number {
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  if (port === undefined) throw new RangeError('A server that listens on TCP has a port');
  return port;
}

async function stop(http: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
    http.closeAllConnections();
  });
}
