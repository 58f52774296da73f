import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { textOf, type JsonObject } from '../json.ts';
import { IdentifyLimit } from './identify-limit.ts';
import type { GatewayInfo } from '../rest/application.ts';
import type { World } from '../world/world.ts';
import { Connection, type GatewayDoor } from './connection.ts';
import { eventsFor } from './events.ts';
import { hasToken, readIdentify } from './identify.ts';
import { membersChunk } from './members-chunk.ts';
import { Session } from './session.ts';
import { welcome } from './welcome.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Privileged intents switched on for the application, as bits. */
  readonly allowedIntents: number;
  readonly shards: number;
  readonly maxConcurrency: number;
  readonly heartbeatIntervalMs: number;
  readonly identifyIntervalMs: number;
  readonly identifiesPerDay: number;
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
  readonly #limit: IdentifyLimit;

  constructor(world: World, options: GatewayOptions, url: string) {
    this.#world = world;
    this.#options = options;
    this.#url = url;
    this.#limit = new IdentifyLimit(options);
    world.changes.listen((change) => {
      for (const event of eventsFor(world, change)) {
        for (const session of this.#sessions.values()) {
          if (session.wants(event)) session.dispatch(event.name, event.data(session.intents));
        }
      }
    });
  }

  get info(): GatewayInfo {
    const { shards, maxConcurrency, identifiesPerDay } = this.#options;
    const identifiesLeft = this.#limit.left;
    return { url: this.#url, shards, maxConcurrency, identifiesPerDay, identifiesLeft };
  }

  /** Whether the application may read messages at all, which REST asks too. */
  get readsContent(): boolean {
    return (this.#options.allowedIntents & GatewayIntentBits.MessageContent) !== 0;
  }

  /** Connections with a session. */
  get connected(): readonly Connection[] {
    return [...this.#connections].filter(({ session }) => session !== undefined);
  }

  /** How many times a shard has identified before its turn. */
  get identifiesRefused(): number {
    return this.#limit.refused;
  }

  /** A client has opened a WebSocket. */
  accept(socket: WebSocket, version: string | null): void {
    const connection = new Connection(socket, this, this.#options.heartbeatIntervalMs);
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

  /** The same of those that nobody is connected to. */
  forgetLostSessions(): void {
    for (const { id, isHeard } of this.#sessions.values()) {
      if (!isHeard) this.#sessions.delete(id);
    }
  }

  identify(connection: Connection, payload: JsonObject): Session | GatewayCloseCodes | undefined {
    const identity = readIdentify(payload, this.#options);
    if (typeof identity === 'number') return identity;

    if (this.#limit.left === 0) return GatewayCloseCodes.AuthenticationFailed;
    if (!this.#limit.take(identity.shard[0])) return undefined;
    const session = new Session(randomBytes(16).toString('hex'), identity.intents, identity.shard);
    this.#sessions.set(session.id, session);
    connection.enterSession(session);
    welcome(this.#world, session, { url: this.#url, saysShard: payload['shard'] !== undefined });
    this.#tell('ready');
    return session;
  }

  resume(connection: Connection, payload: JsonObject): Session | GatewayCloseCodes | undefined {
    if (!hasToken(payload, this.#options.token)) return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.get(textOf(payload['session_id']));
    const { seq } = payload;
    if (session === undefined) return undefined;

    connection.enterSession(session);
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

  closed(connection: Connection, ended: Session | undefined): void {
    if (ended !== undefined) this.#sessions.delete(ended.id);
    this.#connections.delete(connection);
    this.#tell('closed');
  }

  /**
   * Resolves once every connected client has received all that was sent so far.
   *
   * Its heartbeats would tell as much, but must not be asked for: a client whose own falls due
   * before the one it was asked for is acknowledged takes the connection for dead.
   */
  async delivered(): Promise<void> {
    await Promise.all(
      this.connected.map(async (connection) => {
        await connection.received();
        // A socket may answer before its client has looked at what came with the question. It
        // has when the socket answers again.
        await connection.received();
      }),
    );
  }

  /** Ends every connection, identified or not. */
  shutDown(): void {
    for (const connection of this.#connections) connection.cut();
  }

  #tell(moment: GatewayMoment): void {
    const told = this.#waiting.filter((one) => one.moment === moment);
    this.#waiting = this.#waiting.filter((one) => one.moment !== moment);
    for (const { tell } of told) tell();
  }
}
