/** PostgreSQL: for several processes or machines. */
import { hash } from 'node:crypto';
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { systemReason } from '../../content/system-reason.ts';
import type { Announcements, Engine, Queries } from './engine.ts';
import type { Schema } from './schema.ts';
import { keepsSession } from './session-check.ts';
import { told, type Cause, type Told } from './trouble.ts';

/** Answers do not wait for the database, so that few connections serve many servers. */
const CONNECTIONS = 4;
const CONNECT_WITHIN_MS = 5000;
const STATEMENT_WITHIN_MS = 5000;
/** In milliseconds, longer than a statement may take: only for a server that does not answer at all. */
const ANSWERED = { query_timeout: 10_000 };

const PATIENCE_MS = 1000;

const CHANNEL = 'docent_settings';

/** https://github.com/brianc/node-pg-types: `builtins.INT8`, which is an enum there. */
const INT8 = 20;

/** @param self - What the engines of other processes know this one by, from the time it listens to announcements. */
export function openPostgres(url: string, self: string): Engine {
  const pool = new pg.Pool({
    ...connectionTo(url),
    max: CONNECTIONS,
    allowExitOnIdle: true,
    ...ANSWERED,
  });
  // An idle connection that breaks is replaced at the next query, which tells whether it can be.
  pool.on('error', () => undefined);
  // One that breaks in the middle of a change tells its query so; nobody else listens, and Node.js
  // would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const queries = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool,
      // Given with the connection a pooler in between would refuse it.
      async onCreateConnection(connection) {
        await connection.executeQuery(
          CompiledQuery.raw(`set statement_timeout = ${STATEMENT_WITHIN_MS}`),
        );
      },
    }),
  });
  const announcements = listenTo(url, self);
  return {
    queries,
    async impediment() {
      const client = (): pg.Client => new pg.Client({ ...connectionTo(url), ...ANSWERED });
      const isSession = await keepsSession([client(), client()]);
      const database = 'DATABASE_URL';
      return isSession
        ? null
        : told({ kind: 'unusable', database, code: null, cause: 'no-session' });
    },
    patienceMs: PATIENCE_MS,
    // The server does the waiting, and holds nobody else up.
    changeSoon: (make) => queries.transaction().execute(make),
    async isThere(processId) {
      // Given back when the statement ends.
      return !(await tryLock(queries, processName(processId)));
    },
    async lock(change, name) {
      await sql`select pg_advisory_xact_lock(${lockNumber(name)}::bigint)`.execute(change);
    },
    tryLock,
    troubleOf: postgresTrouble,
    // Its log is its own to recycle.
    scrub: () => Promise.resolve(true),
    // A server that has lost it says so.
    lost: () => Promise.resolve(null),
    async announce(change, guildId) {
      await sql`select pg_notify(${CHANNEL}, ${guildId})`.execute(change);
    },
    announcements,
    async close() {
      await announcements.close();
      await queries.destroy();
    },
  };
}

/** Where a database is, without user and password: for the log, and nobody else. */
export function shownAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function connectionTo(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'docent',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    types: {
      // Counts and sums come as 64 bits, which pg gives as text.
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === INT8
          ? Number
          : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  };
}

/** A connection of its own: the pool's are lent to whoever asks. Others see by it that the process is there. */
function listenTo(url: string, self: string): Announcements & { close(): Promise<void> } {
  let client: pg.Client | null = null;
  async function connect(onAnnounced: (guildId: string) => void): Promise<void> {
    const next = new pg.Client({ ...connectionTo(url), ...ANSWERED });
    const drop = (): void => {
      if (client === next) client = null;
    };
    next.on('error', drop).on('end', drop);
    next.on('notification', ({ payload }) => onAnnounced(payload ?? ''));
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      // Shared: the server may not know yet that the connection before is gone.
      await next.query('select pg_advisory_lock_shared($1::bigint)', [
        lockNumber(processName(self)),
      ]);
    } catch (error) {
      drop();
      await next.end().catch(() => undefined);
      throw error;
    }
  }
  /** Whether it is there and hears: a network may take a connection away and tell nobody. */
  async function isHearing(): Promise<boolean> {
    if (client === null) return false;
    const asked = client;
    try {
      await asked.query('select 1');
    } catch {
      if (client === asked) client = null;
      // Its end may never be confirmed.
      void asked.end().catch(() => undefined);
    }
    return client !== null;
  }
  let renewing: Promise<boolean> | null = null;
  async function renew(onAnnounced: (guildId: string) => void): Promise<boolean> {
    if (await isHearing()) return false;
    await connect(onAnnounced);
    return true;
  }
  return {
    renew(onAnnounced) {
      renewing ??= renew(onAnnounced).finally(() => (renewing = null));
      return renewing;
    },
    async close() {
      const last = client;
      client = null;
      await last?.end();
    },
  };
}

async function tryLock(change: Queries, name: string): Promise<boolean> {
  const { rows } = await sql<{
    locked: boolean;
  }>`select pg_try_advisory_xact_lock(${lockNumber(name)}::bigint) as locked`.execute(change);
  return rows[0]?.locked === true;
}

/** Of the lock that a process holds as long as it is there. */
function processName(processId: string): string {
  return `process ${processId}`;
}

/** Of the 64 bits that an advisory lock is named by. */
function lockNumber(name: string): string {
  return hash('sha256', `docent ${name}`, 'buffer').readBigInt64BE().toString();
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const NOT_TRUSTED =
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

/** Of a certificate or a key that the address names, and not of the connection: that is read, too, but never a folder. */
function isOfFile(error: Error, code: string): boolean {
  return 'syscall' in error && (error.syscall === 'open' || code === 'EISDIR');
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and the system's words for a network. */
const TROUBLES: readonly (readonly [code: RegExp, cause: Cause])[] = [
  [
    /^(ECONN|ENOT|EAI_AGAIN|ENOENT|EACCES|EHOST|ENET|EPIPE|EPROTO|ETIMEDOUT|ERR_SSL|08|57P)/,
    'unreached',
  ],
  [/^ERR_OSSL/, 'no-certificate'],
  [NOT_TRUSTED, 'not-trusted'],
  [/^28/, 'user-refused'],
  [/^3D000/, 'absent'],
  [/^42501/, 'not-owner'],
  [/^25006/, 'read-only'],
  [/^53100/, 'its-disk-full'],
  [/^53/, 'no-room'],
  [/^(40|55P03|57014)/, 'busy'],
  [/^(58|XX00[12])/, 'server-failed'],
];

/** Without a code, these are pg's own words. */
const UNREACHED = /connection|timeout|terminated|not queryable|ssl|cannot use a pool|destroyed/i;

/** Without the address, which is the operator's: moderators read the sentence. */
function postgresTrouble(error: unknown): Told | null {
  if (!(error instanceof Error)) return null;
  const database = 'DATABASE_URL';
  const code = systemReason(error) ?? '';
  if (isOfFile(error, code)) {
    return told({ kind: 'unusable', database, code, cause: 'no-certificate' });
  }
  const known = TROUBLES.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return told({ kind: 'unusable', database, code, cause: known[1] });
  const isUnreached = code === '' && UNREACHED.test(error.message);
  return isUnreached ? told({ kind: 'unusable', database, code: null, cause: 'unreached' }) : null;
}
