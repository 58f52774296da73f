/**
 * When shards have identified themselves to Discord, for all processes of a bot together.
 *
 * Discord lets one shard of each bucket identify in five seconds, whatever process it belongs to.
 * https://docs.discord.com/developers/events/gateway#rate-limiting
 */
import * as v from 'valibot';
import type { Database } from './database.ts';
import type { Queries } from './engine.ts';
import {
  decideIdentify,
  type Decided,
  type IdentifyTimes,
  type WaitFor,
} from './identify-times.ts';
import type { ReadOutcome } from './outcomes.ts';
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
  /**
   * Notes that a shard identifies, unless it has to wait for what all processes have noted. They come to it one
   * after the other, so that no two decide by the same.
   */
  take(shard: number, waitFor: WaitFor): Promise<ReadOutcome<Decided>>;
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
    take: (shard, waitFor) =>
      database.change(async (change) => {
        await database.lock(change, 'identified');
        const known = await notedTimes(change);
        const decided = decideIdentify(known, shard, now().getTime(), waitFor);
        const times = decided.times[shard] ?? [];
        if (decided.waitMs === 0) await putNote(change, `${TIMES}${shard}`, JSON.stringify(times));
        return decided;
      }),
  };
}

/** What the names of their notes begin with, before the number of the shard. */
const TIMES = 'identified-';

async function notedTimes(queries: Queries): Promise<IdentifyTimes> {
  const noted = await queries
    .selectFrom('program_notes')
    .select(['name', 'value'])
    .where('name', 'like', `${TIMES}%`)
    .execute();
  return Object.fromEntries(
    noted.map(({ name, value }) => [name.slice(TIMES.length), readStored(Times, value) ?? []]),
  );
}
