/**
 * What is wrong with what is stored, as data: whoever shows it to people says it in their words. The sentence
 * is for the log and for a shell.
 */

/** With what an operator does about it, behind a colon. */
export const CAUSES = {
  'disk-full': 'the disk is full: make room on it',
  'not-writable': 'it cannot be written: let the program write to DATA_DIR and the files in it',
  'not-opened': 'it cannot be opened: let the program write to DATA_DIR and the files in it',
  locked:
    'another program keeps it locked: end that program, or use PostgreSQL (DATABASE_URL) for several',
  damaged: 'it is damaged: put a backup in its place, or move it away to start with an empty one',
  vanished:
    'its file was taken away or replaced while the program ran, and what is stored since is lost: put it back if it is somewhere, and start the program again',
  'disk-failed': 'the disk failed: look at it, and at the room left on it',
  unreached: 'it cannot be reached: see whether it runs, and whether DATABASE_URL leads to it',
  'no-session':
    'a pooler stands before it that lends a connection for each transaction: let DATABASE_URL lead past it, or have it keep sessions (PgBouncer: pool_mode = session)',
  'no-certificate':
    'a certificate or key that DATABASE_URL names is of no use: check its path, that the program may read it, and that key and certificate belong together',
  'not-trusted':
    'its certificate is not trusted: see whether it is still valid, name the authority that signed it with sslrootcert in DATABASE_URL, and the server as the certificate does',
  'user-refused': 'it refuses the user or the password in DATABASE_URL',
  absent: 'it is not there: make it with createdb, or change its name in DATABASE_URL',
  'not-owner': 'its user may not do that: let it own the database',
  'read-only': 'it can only be read: DATABASE_URL must lead to the server that is written to',
  'its-disk-full': 'its disk is full: make room on it',
  'no-room': 'it has no room for more: look at its connections and its memory',
  busy: 'others kept it too busy: this is tried again with the next use',
  'server-failed': "it failed: look at the server's log",
} as const;

export type Cause = keyof typeof CAUSES;

export type Trouble =
  /** `code`: the system's or the database's own; null where it gives none. */
  | {
      readonly kind: 'unusable';
      readonly database: 'DATA_DIR/docent.db' | 'DATABASE_URL';
      readonly code: string | null;
      readonly cause: Cause;
    }
  /** Versions of its tables. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** Settings of a server that a newer program has stored. */
  | { readonly kind: 'settings-not-understood' };

export interface Told {
  readonly sentence: string;
  /** Left out for what no database is to blame for. */
  readonly trouble?: Trouble;
}

export function told(trouble: Trouble): Told {
  return { sentence: sentenceOf(trouble), trouble };
}

function sentenceOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'unusable': {
      const { database, code, cause } = trouble;
      const which = database === 'DATABASE_URL' ? `of ${database}` : database;
      const by = code === null ? '' : ` (${code})`;
      return `The database ${which} cannot be used${by}: ${CAUSES[cause]}.`;
    }
    case 'newer':
      return `The database is of a newer version of this program (${trouble.found}, known here: ${trouble.known}): start that version, or put a backup from before it in its place.`;
    case 'settings-not-understood':
      return 'The settings of this server cannot be read, so they were not changed: reset them, or go back to the newer version of the program that stored them.';
    default:
      return trouble satisfies never;
  }
}
