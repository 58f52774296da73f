/**
 * What one process of the bot holds: memory by the number of servers, and processor time by question.
 *
 *     npx tsx bench/servers.ts [--servers 1 --servers 2500] [--channels 20] [--questions 500]
 *
 * after `npm run build`. The bot runs in a process of its own on a stand-in for Discord, with one shard for each
 * 1,000 servers; each server has so many channels. With DATABASE_URL in the environment it keeps its state there, as
 * several processes do, else in SQLite. Linux only: memory and processor time are read from /proc.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';

const SERVERS_A_SHARD = 1000;
/** Asked at once, each in a server of its own. */
const TOGETHER = 10;
const QUESTIONS = ['what is lime mortar?', 'what is the Venice Charter?', 'what is rising damp?'];
const TOKEN = 'bench-token';
/** As Linux counts it: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS_A_SECOND = 100;

const { values } = parseArgs({
  options: {
    servers: { type: 'string', multiple: true, default: ['1', '2500'] },
    channels: { type: 'string', default: '20' },
    questions: { type: 'string', default: '500' },
  },
});

for (const servers of values.servers.map(Number)) {
  await measure(servers, Number(values.channels), Number(values.questions));
}

async function measure(servers: number, channels: number, questions: number): Promise<void> {
  const shards = Math.ceil(servers / SERVERS_A_SHARD);
  const discord = await startDiscordServer({ token: TOKEN, shards, maxConcurrency: shards });
  const rooms = Array.from({ length: servers }, (_, n) => {
    const guild = n === 0 ? discord.guild : discord.addGuild(`Server ${n}`, { id: idOf(n) });
    const room = discord.addChannel('asked', { guild });
    for (let more = 1; more < channels; more += 1) discord.addChannel(`room-${more}`, { guild });
    return { room, guild };
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'docent-bench-'));
  const bot = spawn(process.execPath, ['dist/bot/main.js'], {
    env: {
      ...process.env,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await allReady(discord, shards);
  await discord.settled();
  const started = await processorMs(bot);
  const asked = rooms.slice(0, TOGETHER).map(({ room, guild }, n) => ({
    room,
    person: discord.person(`Asker ${n}`, { guild }),
  }));
  await Promise.all(
    asked.map(async ({ room, person }) => {
      for (let n = 0; n < questions / asked.length; n += 1) {
        const question = QUESTIONS[n % QUESTIONS.length] ?? '';
        await room.replyTo(await person.say(room, question, { mention: true }));
      }
    }),
  );
  await discord.settled();
  const each = ((await processorMs(bot)) - started) / questions;
  const line = [
    `${servers} servers of ${channels} channels on ${shards} shards`,
    `${await residentMb(bot)} MB`,
    `${(started / 1000).toFixed(1)} s of processor time until all were there`,
    `${each.toFixed(2)} ms for each of ${questions} questions`,
  ];
  process.stdout.write(`${line.join('; ')}\n`);
  const exited = new Promise((resolve) => bot.once('exit', resolve));
  bot.kill('SIGTERM');
  await exited;
  await discord.close();
  await rm(dataDir, { recursive: true });
}

async function allReady({ gateway }: DiscordServer, shards: number): Promise<void> {
  while (gateway.shards.length < shards) await gateway.next('ready');
}

/** A time in an id as Discord has them, another millisecond for each server: so that all shards get some. */
function idOf(n: number): string {
  return String((300_000_000_000n + BigInt(n)) << 22n);
}

/** What stays in memory after a collection of garbage is less; this is what the system has to give. */
async function residentMb({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
}

/** Processor time of a process since its start. */
async function processorMs({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // Behind the name, which may hold spaces: fields 3 and on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}
