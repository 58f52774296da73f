import { randomBytes } from 'node:crypto';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  GatewayVersion,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { textOf, type JsonObject } from '../json.ts';
import { GATEWAY } from '../limits.ts';
import type { GatewayInfo } from '../rest/application.ts';
import type { DeepReadonly } from '../wire/deep-readonly.ts';
import { NO_FLAGS } from '../wire/no-flags.ts';
import type { World } from '../world/world.ts';
import { Connection, type GatewayDoor } from './connection.ts';
import { eventsFor } from './events.ts';
import { guildCreated } from './guild-create.ts';
import { areIntentsValid, PRIVILEGED_INTENTS } from './intents.ts';
import { membersChunk } from './members-chunk.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Privileged intents switched on for the application, as bits. */
  readonly allowedIntents: number;
  readonly shards: number;
  readonly maxConcurrency: number;
}

/** Something that happened to a session, for those who wait for it. */
export type GatewayMoment = 'ready' | 'resumed' | 'closed' | 'heartbeat';

/** All sessions and connections, and the events that go to them. */
export class Gateway implements GatewayDoor {
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #url: string;
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  #waiting: readonly { readonly moment: GatewayMoment; readonly tell: () => void }[] = [];
  #identifies = 0;

  constructor(world: World, options: GatewayOptions, url: string) {
    this.#world = world;
    this.#options = options;
    this.#url = url;
    world.changes.listen((change) => {
      for (const event of eventsFor(world, change)) {
        for (const session of this.#sessions.values()) {
          if (session.wants(event)) session.dispatch(event.name, event.data(session.intents));
        }
      }
    });
  }

  get info(): GatewayInfo {
    const { shards, maxConcurrency } = this.#options;
    const identifiesLeft = Math.max(0, GATEWAY.identifiesPerDay - this.#identifies);
    return { url: this.#url, shards, maxConcurrency, identifiesLeft };
  }

  /** Whether the application may read messages at all, which REST asks too. */
  get readsContent(): boolean {
    return (this.#options.allowedIntents & GatewayIntentBits.MessageContent) !== 0;
  }

  /** Connections with a session. */
  get connected(): readonly Connection[] {
    return [...this.#connections].filter(({ session }) => session !== undefined);
  }

  /** A client has opened a WebSocket. */
  accept(socket: WebSocket, version: string | null): void {
    const connection = new Connection(socket, this);
    this.#connections.add(connection);
    if (version === null || version === '10') connection.greet();
    else connection.close(GatewayCloseCodes.InvalidAPIVersion);
  }

  /** Resolves when this happens next. */
  async next(moment: GatewayMoment): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting = [...this.#waiting, { moment, tell: resolve }];
    });
  }

  /** Forgets what could be resumed. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  identify(connection: Connection, payload: JsonObject): Session | number {
    const { intents } = payload;
    if (stripPrefix(payload['token']) !== this.#options.token)
      return GatewayCloseCodes.AuthenticationFailed;
    if (!areIntentsValid(intents)) return GatewayCloseCodes.InvalidIntents;
    if ((intents & PRIVILEGED_INTENTS & ~this.#options.allowedIntents) !== 0) {
      return GatewayCloseCodes.DisallowedIntents;
    }
    const shard = readShard(payload['shard']);
    if (shard === undefined) return GatewayCloseCodes.InvalidShard;

    this.#identifies += 1;
    const session = new Session(randomBytes(16).toString('hex'), intents, shard);
    this.#sessions.set(session.id, session);
    connection.session = session;
    session.attach((packet) => {
      connection.send(packet);
    });
    this.#welcome(session, payload['shard'] !== undefined);
    this.#tell('ready');
    return session;
  }

  resume(connection: Connection, payload: JsonObject): Session | number | undefined {
    if (stripPrefix(payload['token']) !== this.#options.token)
      return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.get(textOf(payload['session_id']));
    const { seq } = payload;
    if (session === undefined) return undefined;

    connection.session = session;
    session.attach((packet) => {
      connection.send(packet);
    });
    if (typeof seq !== 'number' || !session.replayAfter(seq)) return GatewayCloseCodes.InvalidSeq;
    session.dispatch(GatewayDispatchEvents.Resumed, {});
    this.#tell('resumed');
    return session;
  }

  requestMembers(session: Session, payload: JsonObject): void {
    const chunk = membersChunk(this.#world, payload);
    if (chunk !== undefined) session.dispatch(GatewayDispatchEvents.GuildMembersChunk, chunk);
  }

  heard(): void {
    this.#tell('heartbeat');
  }

  closed(connection: Connection): void {
    this.#connections.delete(connection);
    this.#tell('closed');
  }

  /**
   * Resolves once every connected client has confirmed, by heartbeats it was asked for, that it
   * has received all that was sent so far.
   */
  async delivered(): Promise<void> {
    await Promise.all(this.connected.map(async (connection) => await this.#delivered(connection)));
  }

  /** Ends every connection, identified or not. */
  shutDown(): void {
    for (const connection of this.#connections) connection.cut();
  }

  async #delivered(connection: Connection): Promise<void> {
    const upTo = connection.session?.sequence ?? 0;
    connection.heardSequence = null;
    // A client may answer before it has counted what came right before the question: ask again.
    while (this.#connections.has(connection) && (connection.heardSequence ?? -1) < upTo) {
      const answered = Promise.race([this.next('heartbeat'), this.next('closed')]);
      connection.send({ op: GatewayOpcodes.Heartbeat, d: null });
      await answered;
    }
  }

  /** READY first, with every guild yet to come; then the guilds. */
  #welcome(session: Session, saysShard: boolean): void {
    const guilds = [...this.#world.guilds.values()].filter(({ id }) =>
      session.wants({ guildId: id, intents: 0 }),
    );
    const flags = this.#world.applicationFlags;
    session.dispatch(GatewayDispatchEvents.Ready, {
      v: Number(GatewayVersion),
      user: { ...this.#world.bot, verified: true, email: null, mfa_enabled: true, flags: NO_FLAGS },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url,
      application: { id: this.#world.bot.id, flags, flags_new: String(flags) },
      ...(saysShard ? { shard: session.shard } : {}),
    } satisfies DeepReadonly<GatewayReadyDispatchData>);
    for (const { id } of guilds) {
      for (const event of guildCreated(this.#world, id)) {
        if (session.wants(event)) session.dispatch(event.name, event.data(session.intents));
      }
    }
  }

  #tell(moment: GatewayMoment): void {
    const told = this.#waiting.filter((one) => one.moment === moment);
    this.#waiting = this.#waiting.filter((one) => one.moment !== moment);
    for (const { tell } of told) tell();
  }
}

function stripPrefix(token: unknown): string {
  return typeof token === 'string' ? token.replace(/^Bot /, '') : '';
}

/** `[id, count]`; the only shard when nothing is said, undefined when it makes no sense. */
function readShard(value: unknown): readonly [number, number] | undefined {
  if (value === undefined || value === null) return [0, 1];
  if (!Array.isArray(value)) return undefined;
  const [id, count] = value as readonly unknown[];
  const isValid =
    Number.isInteger(id) &&
    Number.isInteger(count) &&
    Number(id) >= 0 &&
    Number(id) < Number(count);
  return isValid ? [Number(id), Number(count)] : undefined;
}
