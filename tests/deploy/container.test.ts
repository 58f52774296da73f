/** The container as far as it can be tried without an engine: what goes in, who runs it, and that it runs so. */
import { spawn } from 'node:child_process';
import { chown, readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDiscordServer } from 'discord-stand-in';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VARIABLES } from '../../src/config/variables.ts';
import { noDeadline } from '../bot/on-discord/no-deadline.ts';
import { Printed } from '../bot/started-program.ts';
import { copiesOf, stagesOf, textsOf, type Stage } from './dockerfile.ts';
import { installedProgram } from './installed-program.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
/** What the container is told beside the settings. */
const BESIDE_SETTINGS = ['NODE_ENV', 'MALLOC_ARENA_MAX', 'MALLOC_TRIM_THRESHOLD_'];

const stages = stagesOf(await readFile(join(PROJECT, 'Dockerfile'), 'utf8'));
const last = stages.at(-1)!;
const ignored = (await readFile(join(PROJECT, '.dockerignore'), 'utf8')).split('\n');
const WORKDIR = textsOf(last, 'WORKDIR')[0]!;
const entryPoint = JSON.parse(textsOf(last, 'ENTRYPOINT')[0]!) as string[];
const environment = Object.fromEntries(
  textsOf(last, 'ENV').flatMap((text) => text.split(' ').map((pair) => pair.split('=', 2))),
) as Record<string, string>;

describe('the Dockerfile', () => {
  it('copies files that are there and that reach the builder, and nothing else reaches it', async () => {
    const copied = stages.flatMap(copiesOf).filter(({ from }) => from === null);
    const sources = new Set(copied.flatMap((copy) => copy.sources));
    for (const source of sources) await stat(join(PROJECT, source));
    const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(letIn.toSorted()).toEqual([...sources].toSorted());
    expect(ignored.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '**/.env']));
  });

  it('takes from a stage before only what that stage makes', () => {
    for (const { from, sources } of copiesOf(last)) {
      if (from === null) continue;
      const stage = stages.find(({ name }) => name === from);
      expect(sources.filter((source) => !isMadeIn(stage!, source))).toEqual([]);
    }
  });

  it('names a version of each image, of one Debian', () => {
    for (const { image } of stages) expect(image).toMatch(/^(?:node:\d+-|debian:)bookworm-slim$/);
  });

  it('runs scripts that package.json has', async () => {
    const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const runs = stages.flatMap((stage) => textsOf(stage, 'RUN')).join('\n');
    for (const [, name = ''] of runs.matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(name);
    }
    expect(scripts['start']).toBe(entryPoint.join(' '));
  });

  it('runs nobody as root, sets what we read, and holds no secret', () => {
    expect(textsOf(last, 'USER')).toEqual(['1000:1000']);
    for (const name of Object.keys(environment)) {
      expect([...Object.keys(VARIABLES), ...BESIDE_SETTINGS]).toContain(name);
      expect(name).not.toMatch(/TOKEN|KEY$|URL/);
    }
    // What the program writes to when nothing else is set, and where articles are looked for.
    expect(textsOf(last, 'VOLUME')).toEqual([`${WORKDIR}/${VARIABLES.DATA_DIR}`]);
    expect(copiesOf(last).map(({ target }) => target)).toContain(VARIABLES.CONTENT_DIR);
  });
});

/** Whether the image, a command or a copy of the stage has put it there. */
function isMadeIn(stage: Stage, path: string): boolean {
  if (path === '/usr/local/bin/node') return stage.image.startsWith('node:');
  const run = textsOf(stage, 'RUN').join('\n');
  const made = [
    ...(run.includes('npm ci') ? ['node_modules'] : []),
    ...(run.includes('npm run build') ? ['dist'] : []),
    ...copiesOf(stage).map(({ target }) => normalize(target)),
  ];
  return made.some((name) => `${path}/`.startsWith(`${WORKDIR}/${name}/`));
}

describe('the health check', () => {
  const [, command = ''] = textsOf(last, 'HEALTHCHECK')[0]?.split('CMD ') ?? [];
  const [, ...args] = JSON.parse(command) as string[];

  const exitCodeWith = (port: string, host = ''): Promise<number | null> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], HEALTH_PORT: port, HEALTH_HOST: host };
      spawn(process.execPath, args, { env, stdio: 'ignore' }).once('close', resolve);
    });

  it.each([
    [200, 0],
    [503, 1],
  ])('ends, when the bot answers %i, with %i', async (status, exitCode) => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    expect(await exitCodeWith(String((server.address() as AddressInfo).port))).toBe(exitCode);
    // A client of another test may still knock at a port that was its own.
    expect(asked.filter((path) => !path.startsWith('/gateway'))).toEqual(['/healthz']);
  });

  // Others have but one address of their own machine.
  const hosts = ['0.0.0.0', 'localhost', ...(process.platform === 'linux' ? ['127.0.0.2'] : [])];
  it.each(hosts)('asks where the bot is told to answer: %s', async (host) => {
    const server = createServer((_, response) => void response.end());
    await new Promise<void>((resolve) => void server.listen(0, host, resolve));
    onTestFinished(() => void server.close());
    expect(await exitCodeWith(String((server.address() as AddressInfo).port), host)).toBe(0);
  });

  it('is bad when nobody answers, and says nothing where no port was set', async () => {
    // Nothing can listen there: https://www.iana.org/assignments/service-names-port-numbers, tcpmux.
    expect(await exitCodeWith('1')).toBe(1);
    expect(await exitCodeWith('')).toBe(0);
  });
});

const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65534;

// There are no users of this kind.
it.skipIf(process.platform === 'win32')(
  'answers from an installation for production, as a user who may write to its data alone',
  async () => {
    const folder = await installedProgram({ 'lime.md': '# What is lime?\n\nLime is soft.\n' });
    const dataDir = join(folder, VARIABLES.DATA_DIR);
    if (IS_ROOT) await chown(dataDir, NOBODY, NOBODY);
    const before = await filesBeside(folder);
    const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
    onTestFinished(() => discord.close());
    const ready = discord.gateway.next('ready');
    const [, ...args] = entryPoint;
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: {
        ...environment,
        HEALTH_PORT: '',
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.apiUrl,
      },
      ...(IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    const stderr = new Printed();
    child.stderr.pipe(stderr);
    const exited = new Promise<number | null>((resolve) => void child.once('close', resolve));
    const early = exited.then((code) => {
      throw new Error(`The program ended with ${code}: ${stderr.text}`);
    });
    await Promise.race([ready, early]);
    early.catch(() => undefined);
    const person = discord.person('Ada');
    const room = discord.addChannel('heritage');
    await discord.settled();
    const reply = await room.replyTo(await person.say(room, 'What is lime?', { mention: true }));
    expect(JSON.stringify(reply)).toContain('Lime is soft.');
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(await readdir(dataDir)).toEqual(expect.arrayContaining(['docent.db', 'hash.key']));
    expect(await filesBeside(folder)).toEqual(before);
  },
);

/** All that is not data. */
async function filesBeside(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => !file.startsWith('data/') && !file.startsWith('node_modules/'));
}
