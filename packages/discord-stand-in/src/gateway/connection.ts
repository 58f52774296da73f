import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { isJsonObject, parseJson, type JsonObject } from '../json.ts';
import { GATEWAY } from '../limits.ts';
import { reasonFor } from './close-reason.ts';
import type { Packet, Session } from './session.ts';

/** What a connection asks of the gateway it belongs to. */
export interface GatewayDoor {
  /** @returns The new session, the close code that refuses it, or undefined when its turn has not come. */
  identify(connection: Connection, payload: JsonObject): Session | GatewayCloseCodes | undefined;
  /** @returns The session, a close code, or undefined when there is nothing to resume. */
  resume(connection: Connection, payload: JsonObject): Session | GatewayCloseCodes | undefined;
  requestMembers(session: Session, payload: JsonObject): void;
  heard(): void;
  /** @param ended - The session that the client has ended with it. */
  closed(connection: Connection, ended: Session | undefined): void;
}

/**
 * Close codes of a client that does not mean to come back.
 *
 * @see https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
 */
const GOODBYES: ReadonlySet<number> = new Set([1000, 1001]);

/**
 * One WebSocket: greets, listens for heartbeats and hands what needs a session to the gateway.
 *
 * @see https://docs.discord.com/developers/events/gateway#connection-lifecycle
 */
export class Connection {
  #session: Session | undefined;
  readonly #socket: WebSocket;
  readonly #door: GatewayDoor;
  readonly #heartbeatIntervalMs: number;
  #silence: NodeJS.Timeout | undefined;
  #sent: readonly number[] = [];
  #pings = 0;
  #isSilent = false;
  readonly #tell = (packet: Packet): void => {
    this.send(packet);
  };

  constructor(socket: WebSocket, door: GatewayDoor, heartbeatIntervalMs: number) {
    this.#socket = socket;
    this.#door = door;
    this.#heartbeatIntervalMs = heartbeatIntervalMs;
    socket.on('message', (data) => {
      this.#receive(Buffer.isBuffer(data) ? data.toString('utf8') : '');
    });
    // A reset socket is told by its closing as well; the error itself adds nothing.
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      clearTimeout(this.#silence);
      const session = this.#session;
      this.leaveSession();
      door.closed(this, GOODBYES.has(code) ? session : undefined);
    });
  }

  /** Undefined before it has identified or resumed, and after the session was declared invalid. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** From now on it is told what the session is told. */
  enterSession(session: Session): void {
    this.#session = session;
    session.attach(this.#tell);
  }

  /** What the session is told is kept for whoever resumes it. */
  leaveSession(): void {
    this.#session?.detach(this.#tell);
    this.#session = undefined;
  }

  /** The first packet of every connection. */
  greet(): void {
    this.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#heartbeatIntervalMs } });
    this.#watchHeartbeats();
  }

  send(packet: Packet): void {
    const { op, d, s = null, t = null } = packet;
    this.sendText(JSON.stringify({ t, s, op, d }));
  }

  /** Whatever it says, also what no gateway sends. */
  sendText(text: string): void {
    if (!this.#isSilent && this.#socket.readyState === this.#socket.OPEN) this.#socket.send(text);
  }

  /** Resolves when the client's socket has received all that was sent so far, or is closed. */
  async received(): Promise<void> {
    const socket = this.#socket;
    if (socket.readyState === socket.CLOSED) return;
    this.#pings += 1;
    const ping = this.#pings;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        socket.off('pong', hear);
        socket.off('close', end);
        resolve();
      };
      // Of several pings a client may answer the latest only.
      const hear = (data: Buffer): void => {
        if (Number(data.toString('utf8')) >= ping) end();
      };
      socket.on('pong', hear);
      socket.on('close', end);
      if (socket.readyState === socket.OPEN) socket.ping(String(ping));
    });
  }

  /** Closes in good order; from 4000 on the code is Discord's own. */
  close(code: number, reason: string = reasonFor(code)): void {
    this.#socket.close(code, reason);
  }

  /** Neither hears nor says anything any more, and stays open: its client alone can notice. */
  fallSilent(): void {
    this.#isSilent = true;
    clearTimeout(this.#silence);
  }

  /** Ends it without a goodbye, which the client sees as code 1006. */
  cut(): void {
    this.#socket.terminate();
  }

  #receive(text: string): void {
    if (this.#isSilent) return;
    const packet = text.length > GATEWAY.payloadBytes ? undefined : parseJson(text);
    if (!isJsonObject(packet)) {
      this.close(GatewayCloseCodes.DecodeError);
      return;
    }
    if (packet['op'] === GatewayOpcodes.Heartbeat) {
      this.#heartbeat(packet['d']);
      return;
    }
    if (this.#isTooFast()) {
      this.close(GatewayCloseCodes.RateLimited);
      return;
    }
    this.#obey(packet['op'], isJsonObject(packet['d']) ? packet['d'] : {});
  }

  #obey(opcode: unknown, payload: JsonObject): void {
    switch (opcode) {
      case GatewayOpcodes.Identify:
        if (this.#session === undefined) this.#begin(this.#door.identify(this, payload));
        else this.close(GatewayCloseCodes.AlreadyAuthenticated);
        return;
      case GatewayOpcodes.Resume:
        if (this.#session === undefined) this.#begin(this.#door.resume(this, payload));
        else this.close(GatewayCloseCodes.AlreadyAuthenticated);
        return;
      case GatewayOpcodes.RequestGuildMembers:
        if (this.#session === undefined) this.close(GatewayCloseCodes.NotAuthenticated);
        else this.#door.requestMembers(this.#session, payload);
        return;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
        if (this.#session === undefined) this.close(GatewayCloseCodes.NotAuthenticated);
        return;
      default:
        this.close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  #begin(outcome: Session | GatewayCloseCodes | undefined): void {
    if (typeof outcome === 'number') this.close(outcome);
    else if (outcome === undefined) this.send({ op: GatewayOpcodes.InvalidSession, d: false });
  }

  #heartbeat(sequence: unknown): void {
    this.send({ op: GatewayOpcodes.HeartbeatAck, d: null });
    this.#watchHeartbeats();
    this.#session?.confirm(typeof sequence === 'number' ? sequence : 0);
    this.#door.heard();
  }

  #watchHeartbeats(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.close(GatewayCloseCodes.SessionTimedOut);
    }, this.#heartbeatIntervalMs * GATEWAY.silentIntervals).unref();
  }

  /** Heartbeats do not count. */
  #isTooFast(): boolean {
    const now = Date.now();
    this.#sent = [...this.#sent.filter((at) => now - at < GATEWAY.sendWindowMs), now];
    return this.#sent.length > GATEWAY.sendsPerWindow;
  }
}
