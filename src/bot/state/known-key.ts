/** Whether members are hashed with the key of before: with another, what they did before is a stranger's. */
import { createHmac } from 'node:crypto';
import type { Database } from './database.ts';
import type { Queries } from './engine.ts';
import { noteOf, putNote } from './program-notes.ts';
import type { ReadOutcome } from './outcomes.ts';

const NAME = 'hash-key';

/** 128 bits, of which nobody gets back to the key. */
const BYTES = 16;

/** @returns Whether another key was noted before; from now on this one is. */
export function noteKey(database: Database, key: string): Promise<ReadOutcome<boolean>> {
  const value = fingerprintOf(key);
  return database.change(async (change) => {
    const noted = await noteOf(change, NAME);
    if (noted === value) return false;
    await putNote(change, NAME, value);
    return noted !== undefined;
  });
}

/** The same, and nothing is noted: only asked. */
export async function isOtherKey(queries: Queries, key: string): Promise<boolean> {
  const noted = await noteOf(queries, NAME);
  return noted !== undefined && noted !== fingerprintOf(key);
}

function fingerprintOf(key: string): string {
  const digest = createHmac('sha256', key).update('fingerprint').digest();
  return digest.subarray(0, BYTES).toString('base64url');
}
