/** A copy of SQLite as it was at one moment, while the bot goes on reading and writing. */
import { randomUUID } from 'node:crypto';
import { link, open, rm, writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { systemReason } from '../../content/system-reason.ts';
import type { Engine } from './engine.ts';
import { OWNER_ONLY } from './private-file.ts';
import type { Told } from './trouble.ts';

export type BackedUp =
  | { readonly kind: 'made'; readonly bytes: number }
  /** Something has this name already, and was left as it is. */
  | { readonly kind: 'taken' }
  /** `reason`: the system's word, or SQLite's, for why the copy cannot be written. */
  | { readonly kind: 'unwritable'; readonly reason: string }
  | ({ readonly kind: 'trouble' } & Told);

type NotCopied = Extract<BackedUp, { kind: 'unwritable' | 'trouble' }>;

/**
 * Makes the file, whole and on the disk, or nothing of it; its owner alone can read it. What was deleted is not in it.
 *
 * @param file - Absolute: SQLite takes what begins with `file:` for an address.
 * @throws What is neither the system's nor the database's.
 */
export async function backUp(
  engine: Pick<Engine, 'queries' | 'troubleOf'>,
  file: string,
): Promise<BackedUp> {
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    // SQLite, which takes an empty file, would make one that others can read.
    await writeFile(aside, '', { flag: 'wx', mode: OWNER_ONLY });
    const refused = await copyInto(engine, aside);
    if (refused !== null) return refused;
    const bytes = await flushed(aside);
    await link(aside, file);
    return { kind: 'made', bytes };
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    return reason === 'EEXIST' ? { kind: 'taken' } : { kind: 'unwritable', reason };
  } finally {
    // SQLite leaves its journal when it cannot write.
    for (const beside of ['', '-journal']) await rm(`${aside}${beside}`, { force: true });
  }
}

/** What befalls who writes, and of the two files only the copy is written: https://sqlite.org/rescode.html */
const UNWRITTEN = /^SQLITE_(FULL|IOERR|IOERR_WRITE|IOERR_FSYNC|IOERR_TRUNCATE)$/;

/** https://sqlite.org/lang_vacuum.html#vacuum_with_an_into_clause */
async function copyInto(
  { queries, troubleOf }: Pick<Engine, 'queries' | 'troubleOf'>,
  file: string,
): Promise<NotCopied | null> {
  try {
    await sql`vacuum into ${file}`.execute(queries);
    return null;
  } catch (error) {
    const what = troubleOf(error);
    if (what === null) throw error;
    const reason = systemReason(error) ?? '';
    return UNWRITTEN.test(reason) ? { kind: 'unwritable', reason } : { ...what, kind: 'trouble' };
  }
}

/** @returns Its bytes, once the disk has them. */
async function flushed(file: string): Promise<number> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
