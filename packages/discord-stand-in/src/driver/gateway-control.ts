import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { Connection } from '../gateway/connection.ts';
import type { Gateway, GatewayMoment } from '../gateway/gateway.ts';

/**
 * The gateway as a test disturbs it. Waiting begins before the disturbance it waits for.
 *
 * @throws {RangeError} By each disturbance, when nobody is connected: it would disturb nothing, and
 *   what a test waits for then would never come.
 */
export class GatewayControl {
  readonly #gateway: Gateway;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** How many clients are connected and identified now. */
  get connections(): number {
    return this.#gateway.connected.length;
  }

  /** Numbers of the shards that are connected and identified now, in rising order; one that two clients have, twice. */
  get shards(): readonly number[] {
    return this.#gateway.connected
      .flatMap(({ session }) => (session === undefined ? [] : [session.shard[0]]))
      .toSorted((a, b) => a - b);
  }

  /** How many times a shard has identified before its turn, and was told that its session is invalid. */
  get identifiesRefused(): number {
    return this.#gateway.identifiesRefused;
  }

  /** Resolves when a client next gets READY or RESUMED, closes, or sends a heartbeat. */
  async next(moment: GatewayMoment): Promise<void> {
    await this.#gateway.next(moment);
  }

  /** Cuts every connection without a goodbye (1006). Default: the sessions can be resumed. */
  cut({ resumable = true }: { readonly resumable?: boolean } = {}): void {
    const connected = this.#connected();
    if (!resumable) this.#gateway.forgetSessions();
    for (const connection of connected) connection.cut();
  }

  /** Sessions without a connection can no longer be resumed: Discord waits for minutes, not for ever. */
  forgetLostSessions(): void {
    this.#gateway.forgetLostSessions();
  }

  /** Closes every connection with a code, and forgets the sessions when that code ends them. */
  close(code: number): void {
    const resumable: number = GatewayCloseCodes.UnknownError;
    const connected = this.#connected();
    if (code !== resumable) this.#gateway.forgetSessions();
    for (const connection of connected) connection.close(code);
  }

  /** Asks every client to connect again (opcode 7). */
  askToReconnect(): void {
    for (const connection of this.#connected()) {
      connection.send({ op: GatewayOpcodes.Reconnect, d: null });
    }
  }

  /** Sends every client a text that Discord would not send, malformed or not JSON at all. */
  sendText(text: string): void {
    for (const connection of this.#connected()) connection.sendText(text);
  }

  /** Lets every connection stand open and dead: heartbeats are not acknowledged, nothing arrives. */
  fallSilent(): void {
    for (const connection of this.#connected()) connection.fallSilent();
  }

  /** Resolves when every client that is connected has received all that it was sent so far. */
  async delivered(): Promise<void> {
    await this.#gateway.delivered();
  }

  /** Tells every client that its session is invalid (opcode 9): it identifies or resumes, here or anew. */
  invalidateSessions({ resumable = false }: { readonly resumable?: boolean } = {}): void {
    const connected = this.#connected();
    if (!resumable) this.#gateway.forgetSessions();
    for (const connection of connected) {
      connection.leaveSession();
      connection.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  #connected(): readonly Connection[] {
    const { connected } = this.#gateway;
    if (connected.length === 0) throw new RangeError('Nobody is connected to the gateway');
    return connected;
  }
}
