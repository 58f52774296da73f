/**
 * Whether a connection to PostgreSQL is a session of its own. A pooler that lends its own connections for a transaction each
 * (PgBouncer with `pool_mode = transaction`) loses what is asked of a session: to be told of changes, to hold a lock.
 *
 * https://www.pgbouncer.org/features.html
 */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/**
 * Listens on one connection, has another take what such a pooler has just got back, and asks the first whether it listens.
 * Where a pooler has many connections and is busy it may be missed; a session is never taken for none.
 *
 * @param clients - Not yet connected; ended here. Rejects as they do.
 */
export async function keepsSession([listening, other]: readonly [
  Client,
  Client,
]): Promise<boolean> {
  const channel = `docent_${randomUUID()}`;
  try {
    await listening.connect();
    await other.connect();
    await listening.query(`listen "${channel}"`);
    await other.query('begin');
    await other.query('select 1');
    const { rows } = await listening.query<{ name: string }>(
      'select pg_listening_channels() as name',
    );
    await other.query('rollback');
    return rows.some(({ name }) => name === channel);
  } finally {
    await Promise.allSettled([listening.end(), other.end()]);
  }
}
