/**
 * When shards have identified themselves to Discord, for all processes of a bot together.
 *
 * Discord lets one shard of each bucket identify in five seconds, whatever process it belongs to.
 * https://docs.discord.com/developers/events/gateway#rate-limiting
 */
import * as v from 'valibot';
import type { Database } from './database.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';
import { noteOf, putNote } from './program-notes.ts';
import { readStored } from './stored-text.ts';

/** From one turn of a bucket to the next: Discord's five seconds, and what a packet may take on its way. */
export const TURN_MS = 5500;

export interface Identifying {
  /**
   * Takes the turn of a bucket. Of several who try, one has it.
   *
   * @param bucket - The number of the shard modulo `max_concurrency`.
   * @returns 0: it is the caller's. Else for how long there is none, in milliseconds.
   */
  takeTurn(bucket: number): Promise<ReadOutcome<number>>;
  /** Times of a shard in milliseconds since the Unix epoch, oldest first. */
  timesOf(shard: number): Promise<ReadOutcome<readonly number[]>>;
  noteTimes(shard: number, times: readonly number[]): Promise<WriteOutcome>;
}

const Times = v.array(v.number());

export function createIdentifying(database: Database, now: () => Date): Identifying {
  return {
    takeTurn: (bucket) =>
      database.change(async (change) => {
        const name = `identify-turn-${bucket}`;
        await database.lock(change, name);
        const time = now().getTime();
        const leftMs = Number((await noteOf(change, name)) ?? 0) - time;
        // One that ends later was taken by a clock that was ahead.
        if (leftMs > 0 && leftMs <= TURN_MS) return leftMs;
        await putNote(change, name, String(time + TURN_MS));
        return 0;
      }),
    timesOf: (shard) =>
      database.read(async (queries) => {
        const noted = await noteOf(queries, timesName(shard));
        return noted === undefined ? [] : (readStored(Times, noted) ?? []);
      }),
    noteTimes: (shard, times) =>
      database.write((change) => putNote(change, timesName(shard), JSON.stringify(times))),
  };
}

function timesName(shard: number): string {
  return `identified-${shard}`;
}
