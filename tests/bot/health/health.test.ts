/** The whole program, watched by a monitor. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { freePort, onFreePort } from '../../free-port.ts';
import { PATIENCE } from '../../patience.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { noDeadline } from '../on-discord/no-deadline.ts';
import { beforeExit, startHere, type StartedProgram } from '../started-program.ts';
import { cuttableLine, freshStage, postgres } from '../state/engines.ts';
import { ask, figure } from './asked-health.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const QUESTION = 'What is lime mortar?';

let discord: DiscordServer;

beforeAll(async () => {
  discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
});

afterAll(async () => {
  await discord.close();
});

interface Watched {
  readonly run: StartedProgram;
  readonly port: number;
}

async function start(env: Readonly<Record<string, string>> = {}): Promise<Watched> {
  const folder = await temporaryFolder({
    'materials/lime-mortar.md': '# What is lime mortar?\n\nLime mortar lets a wall dry.\n',
    'bad.md': '---\ntitle: [\n---\n',
  });
  const port = await freePort();
  const run = startHere([], {
    CONTENT_DIR: folder,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    HEALTH_PORT: String(port),
    ...env,
  });
  onTestFinished(async () => {
    run.signal('SIGTERM');
    await run.exited;
  });
  return { run, port };
}

async function connected(watched: Watched): Promise<Watched> {
  await beforeExit(watched.run, watched.run.stderr.matching(/"msg":"connected"/));
  return watched;
}

async function readiness(port: number): Promise<{ status: number | undefined; told: unknown }> {
  const { status, body } = await ask(port, '/readyz');
  return { status, told: JSON.parse(body) };
}

/** The last line of the log about a question. */
function questionLine({ run }: Watched): Record<string, unknown> {
  const line = run.stderr.text.split('\n').findLast((one) => one.includes('"msg":"question"'));
  return JSON.parse(line ?? '{}');
}

async function askBot({ run }: Watched, name: string): Promise<string> {
  const ada = discord.person(name);
  const room = discord.addChannel(name.toLowerCase());
  const question = await ada.say(room, QUESTION, { mention: true });
  await room.replyTo(question);
  await beforeExit(run, run.stderr.matching(/"msg":"question"/));
  return ada.id;
}

describe('a monitor', () => {
  it('is told that the bot lives before it is ready, that it is ready, and that it is stopping', async () => {
    const gateway = discord.faults.holdNext({ path: /gateway\/bot/ });
    const watched = await start();
    const { run, port } = watched;
    await beforeExit(run, gateway.arrived);
    expect(await ask(port, '/healthz')).toEqual({ status: 200, body: 'alive\n' });
    expect(await readiness(port)).toMatchObject({
      status: 503,
      told: {
        status: 'not-ready',
        checks: {
          gateway: { status: 'not-ready', problem: expect.stringMatching(/Discord/) },
          content: { status: 'ok', problem: null, articles: 1 },
          database: { status: 'ok', problem: null },
        },
      },
    });
    gateway.release();
    await connected(watched);
    expect(await readiness(port)).toMatchObject({
      status: 200,
      told: { status: 'ok', checks: { gateway: { shards: [{ id: 0, state: 'ready' }] } } },
    });
    const ada = discord.person('Slow');
    const held = discord.faults.holdNext({ method: 'POST', path: /\/messages$/ });
    await ada.say(discord.channel, QUESTION, { mention: true });
    await beforeExit(run, held.arrived);
    const stopping = run.stderr.matching(/"msg":"stopping"/);
    run.signal('SIGTERM');
    await stopping;
    expect(await readiness(port)).toMatchObject({
      status: 503,
      told: { checks: { gateway: { problem: expect.stringContaining('stopping') } } },
    });
    held.release();
    expect(await run.exited).toBe(0);
    await expect(ask(port, '/healthz')).rejects.toThrow('ECONNREFUSED');
  });

  it('is told of a database that is away, without its password, and the bot stays ready', async () => {
    const { port, run } = await connected(
      await start({ DATABASE_URL: 'postgres://docent:open-sesame@127.0.0.1:1/docent' }),
    );
    const { status, told } = await readiness(port);
    expect({ status, told }).toMatchObject({
      status: 200,
      told: { status: 'degraded', checks: { database: { status: 'degraded' } } },
    });
    expect(JSON.stringify(told)).toMatch(/DATABASE_URL cannot be used/);
    expect(await figure(port, 'docent_database_up')).toBe(0);
    const { body } = await ask(port, '/metrics');
    expect(JSON.stringify(told) + body + run.stderr.text).not.toContain('open-sesame');
  });

  it.skipIf(!postgres.isThere)(
    'is told of a database that hangs, and of one that is heard again, while each question is answered',
    async () => {
      const stage = await freshStage(postgres);
      const line = await cuttableLine(stage.config.databaseUrl ?? '');
      const watched = await connected(await start({ DATABASE_URL: line.url }));
      const { port, run } = watched;
      await askBot(watched, 'Heard');
      expect(await figure(port, 'docent_database_up')).toBe(1);

      line.swallow();
      for (let asker = 0; asker < 20; asker += 1) await askBot(watched, `Unheard ${asker}`);
      expect(await readiness(port)).toMatchObject({
        status: 200,
        told: { status: 'degraded', checks: { database: { status: 'degraded' } } },
      });
      expect(await figure(port, 'docent_database_up')).toBe(0);
      const said = run.stderr.text.match(/"level":50[^\n]*DATABASE_URL cannot be used/g);
      expect(said).toHaveLength(1);

      line.deliver();
      await vi.waitFor(async () => {
        await askBot(watched, 'Heard again');
        expect(await figure(port, 'docent_database_up')).toBe(1);
      }, PATIENCE);
      run.signal('SIGTERM');
      expect(await run.exited).toBe(0);
      await line.cut();
    },
  );

  it('can count questions by outcome, how long they took, and what Discord said', async () => {
    const watched = await connected(await start());
    const { port, run } = watched;
    await askBot(watched, 'Meter');
    const ada = discord.person('Commands');
    discord.faults.limitNext({ method: 'POST', path: /\/callback$/ }, 0.01);
    await ada.command(discord.channel, 'ask', { question: 'Who won the match?' }).reply();
    await beforeExit(run, run.stderr.matching(/"outcome":"unknown"/));
    const figures = {
      'docent_questions_total{outcome="answered"}': 1,
      'docent_questions_total{outcome="unknown"}': 1,
      'docent_questions_total{outcome="failed"}': 0,
      docent_answer_seconds_count: 2,
      docent_acknowledge_seconds_count: 1,
      'docent_discord_responses_total{status="429"}': 1,
      'docent_dropped_total{why="flood"}': 0,
      'docent_gateway_connections_total{how="identified"}': 1,
      'docent_shard_up{shard="0"}': 1,
      docent_ready: 1,
      docent_articles: 1,
      'docent_findings{severity="error"}': 1,
      docent_content_refused: 0,
      docent_database_up: 1,
      docent_servers: 1,
      docent_under_way: 0,
    };
    for (const [metric, expected] of Object.entries(figures)) {
      expect({ metric, is: await figure(port, metric) }).toEqual({ metric, is: expected });
    }
    for (const metric of [
      'docent_index_bytes',
      'docent_index_entries{of="postings"}',
      'docent_cache_entries{cache="channels"}',
      'docent_content_loaded_timestamp_seconds',
      'docent_gateway_identifies_left',
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
    ]) {
      expect(await figure(port, metric), metric).toBeGreaterThan(0);
    }
    const { body } = await ask(port, '/metrics');
    expect(body).toMatch(/^docent_content_info\{version="[0-9a-f]{12}"\} 1$/m);
  });

  it('of another machine, by a page that only pretends to be this one, or with something to send is refused', async () => {
    const { port } = await connected(await start());
    const statuses = await Promise.all([
      ask(port, '/metrics', { host: `evil.example:${port}` }),
      ask(port, '/metrics', { method: 'POST' }),
      ask(port, '/etc/passwd'),
      ask(port, '/readyz?x=1', { host: `localhost:${port}` }),
      ask(port, '/readyz', { method: 'HEAD' }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([403, 405, 404, 200, 200]);
    expect(statuses.at(-1)?.body).toBe('');
  });

  it('whose port is taken does not keep the bot from Discord: the log says what to do', async () => {
    const { taken, port } = await onFreePort();
    onTestFinished(() => void taken.close());
    const watched = await connected(await start({ HEALTH_PORT: String(port) }));
    expect(watched.run.stderr.text).toContain('choose another HEALTH_PORT or HEALTH_HOST');
    await askBot(watched, 'Unwatched');
  });
});

describe('the log', () => {
  it('has a line for each question with outcome, article and time, and neither its words nor who asked', async () => {
    const watched = await connected(await start());
    const id = await askBot(watched, 'Discreet');
    expect(questionLine(watched)).toEqual({
      level: 30,
      time: expect.any(String),
      msg: 'question',
      outcome: 'answered',
      article: 'materials/lime-mortar',
      acknowledgedMs: null,
      tookMs: expect.any(Number),
      guild: discord.guild.id,
    });
    const { text } = watched.run.stderr;
    expect(text).not.toContain(QUESTION);
    expect(text).not.toContain(id);
  });

  it('has them with LOG_QUESTIONS=true', async () => {
    const watched = await connected(await start({ LOG_QUESTIONS: 'true' }));
    const member = await askBot(watched, 'Open');
    expect(questionLine(watched)).toMatchObject({ question: QUESTION, member });
  });

  it('has a line for a question whose answer Discord does not take', async () => {
    const watched = await connected(await start({ LOG_QUESTIONS: 'true' }));
    const ada = discord.person('Refused');
    discord.faults.refuseNext(
      { method: 'POST', path: /\/messages$/ },
      { status: 403, code: 50013 },
      5,
    );
    const room = discord.addChannel('refused');
    const unanswered = await ada.say(room, QUESTION, { mention: true });
    await beforeExit(watched.run, watched.run.stderr.matching(/"msg":"question"/));
    expect(questionLine(watched)).toMatchObject({
      outcome: 'unsent',
      article: null,
      id: unanswered.id,
      question: expect.stringContaining(QUESTION),
    });
  });
});
