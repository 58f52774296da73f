/**
 * A PostgreSQL server for one run of the tests: started when the first test asks for it, on a free
 * port of loopback, in a folder that is removed at the end.
 *
 * The tests run in workers, and only this process outlives them all: a worker asks by connecting to
 * a socket here, and is told the server's address.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { postgresPrograms } from './postgres-programs.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port on loopback that tells the address of the PostgreSQL server to who connects. */
    postgresAsked: number;
  }
}

interface Cluster {
  /** With a superuser, and without a database at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** For `globalSetup` in vitest.config.ts. @returns What ends the server, if it was started. */
export default async function offerCluster(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster> | null = null;
  const asked = createServer((socket) => {
    cluster ??= startCluster();
    cluster.then(
      ({ url }) => socket.end(url),
      (error: unknown) => socket.end(`failed: ${String(error)}`),
    );
  });
  project.provide('postgresAsked', await portOf(asked));
  return async () => {
    asked.close();
    await (await cluster)?.stop();
  };
}

async function startCluster(): Promise<Cluster> {
  const programs = postgresPrograms();
  if (programs === null) throw new Error('Expected initdb and postgres on this machine, got none');
  const folder = await mkdtemp(join(tmpdir(), 'docent-postgres-'));
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) await chown(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const made = spawn(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'docent', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const complaints = text(made.stderr);
  const [exitCode] = (await once(made, 'close')) as [number];
  if (exitCode !== 0) throw new Error(`initdb ended with ${exitCode}: ${await complaints}`);

  const probe = createServer();
  const port = await portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    shared_buffers: '16MB',
  };
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await ready(server);
  return {
    url: `postgres://docent:not-asked-for@127.0.0.1:${port}`,
    async stop() {
      const ended = once(server, 'close');
      // Fast: open connections are cut.
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The user that owns nothing, on all systems that have PostgreSQL's own packages. */
const NOBODY = 65_534;

async function ready(server: ChildProcess): Promise<void> {
  if (server.stderr === null) throw new TypeError('Expected a pipe for stderr, got none');
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    if (server.stderr === null) return;
    // Read to the end: a pipe that nobody empties would stop the server.
    createInterface(server.stderr).on('line', (line) => {
      lines.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(`postgres ended: ${lines.join('\n')}`)));
  });
}

/** Has it listen on a free port of loopback. */
export async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
