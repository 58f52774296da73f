/** PgBouncer before the tests' PostgreSQL, as providers of databases have it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { portOf } from './postgres-cluster.ts';

/** Debian has it where only root looks for programs. */
const PROGRAM = ['pgbouncer', '/usr/sbin/pgbouncer'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
);

export const hasPooler = PROGRAM !== undefined;

/**
 * For one test.
 *
 * @param url - Of the database behind it.
 * @returns The same database's through the pooler.
 */
export async function pooled(url: string, mode: 'session' | 'transaction'): Promise<string> {
  const { hostname, port, username, pathname } = new URL(url);
  const probe = createServer();
  const own = await portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  const database = pathname.slice(1);
  const folder = await temporaryFolder({
    'pooler.ini': `[databases]
${database} = host=${hostname} port=${port} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
`,
  });
  // It refuses to run as root, and root it need not be.
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) await chown(folder, NOBODY, NOBODY);
  const config = join(folder, 'pooler.ini');
  const pooler = spawn(PROGRAM ?? '', [config], { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void pooler.kill('SIGKILL'));
  const lines: string[] = [];
  const listens = new Promise<void>((resolve) => {
    createInterface(pooler.stderr).on('line', (line) => {
      lines.push(line);
      if (line.includes('process up')) resolve();
    });
  });
  const ended = once(pooler, 'close').then(() => {
    throw new Error(`PgBouncer has ended: ${lines.join('\n')}`);
  });
  await Promise.race([listens, ended]);
  ended.catch(() => undefined);
  return `postgres://${username}:not-asked-for@127.0.0.1:${own}/${database}`;
}

/** The user that owns nothing, on all systems that have PostgreSQL's own packages. */
const NOBODY = 65_534;
