import { GatewayOpcodes, type GatewayDispatchEvents } from 'discord-api-types/v10';
import { shardOf } from '../snowflake.ts';
import type { GatewayEvent } from './gateway-event.ts';

/** One packet as it travels. */
export interface Packet {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number;
  readonly t?: string;
}

export type Send = (packet: Packet) => void;

/**
 * What one identified client has been told. It outlives its connection, so that a client that
 * comes back gets what it missed.
 *
 * @see https://docs.discord.com/developers/events/gateway#resuming
 */
export class Session {
  readonly id: string;
  readonly intents: number;
  /** `[number of this shard, number of shards]` */
  readonly shard: readonly [number, number];
  /** What the client has not confirmed yet, oldest first. */
  #told: Packet[] = [];
  #sequence = 0;
  #send: Send | undefined;

  constructor(id: string, intents: number, shard: readonly [number, number]) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  /** Sequence number of the latest event; 0 before the first. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Whether somebody is connected to it. */
  get isHeard(): boolean {
    return this.#send !== undefined;
  }

  attach(send: Send): void {
    this.#send = send;
  }

  /** Events are kept from now on, unless another connection has taken the session over. */
  detach(send: Send): void {
    if (this.#send === send) this.#send = undefined;
  }

  /** Whether this session is told of an event: its shard and its intents decide. */
  wants(event: Pick<GatewayEvent, 'guildId' | 'intents'>): boolean {
    const [own, count] = this.shard;
    const isAsked = event.intents === 0 || (event.intents & this.intents) !== 0;
    return isAsked && shardOf(event.guildId, count) === own;
  }

  /** Tells an event now, or keeps it for when the client comes back. */
  dispatch(name: GatewayDispatchEvents, data: unknown): void {
    this.#sequence += 1;
    const packet: Packet = { op: GatewayOpcodes.Dispatch, d: data, s: this.#sequence, t: name };
    this.#told.push(packet);
    this.#send?.(packet);
  }

  /** The client has everything up to this sequence number, so it need not be kept. */
  confirm(sequence: number): void {
    this.#told = this.#told.filter(({ s = 0 }) => s > sequence);
  }

  /**
   * Sends again what came after a sequence number.
   *
   * @returns False when that number was never given, or is older than what the client confirmed.
   */
  replayAfter(sequence: number): boolean {
    const oldest = this.#sequence - this.#told.length;
    if (sequence < oldest || sequence > this.#sequence) return false;
    for (const packet of this.#told.filter(({ s = 0 }) => s > sequence)) this.#send?.(packet);
    return true;
  }
}
