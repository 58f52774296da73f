/** Whether there is room to store something: what replaces, deletes or changes nothing needs none, and says nothing. */
import type { Engine } from './engine.ts';
import { deleteNote, putNote } from './program-notes.ts';

const NOTE = 'room';

/** More than any question, answer or list of settings is likely to take: sixteen pages of SQLite. */
const BYTES = 64 * 1024;

/**
 * Stores something that needs room of its own and deletes it again. The database keeps that room for whatever
 * comes next, so that it grows by it once at most.
 *
 * @throws The database's error when there is none.
 */
export async function probeRoom({ queries }: Engine): Promise<void> {
  const transaction = queries.transaction();
  await transaction.execute((change) => putNote(change, NOTE, 'x'.repeat(BYTES)));
  await transaction.execute((change) => deleteNote(change, NOTE));
}
