/** What the program remembers of itself from one start to the next, by name. */
import type { Change, Queries } from './engine.ts';

/** Undefined when nothing was noted. */
export async function noteOf(queries: Queries, name: string): Promise<string | undefined> {
  const noted = await queries
    .selectFrom('program_notes')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return noted?.value;
}

/** In the place of what was noted under this name before. */
export async function putNote(change: Change, name: string, value: string): Promise<void> {
  await change
    .insertInto('program_notes')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

export async function deleteNote(change: Change, name: string): Promise<void> {
  await change.deleteFrom('program_notes').where('name', '=', name).execute();
}
