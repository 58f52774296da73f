/**
 * What one process of the bot holds: memory by the number of servers, and processor time by question.
 *
 *     npx tsx bench/servers.ts [--servers 1 --servers 2500] [--channels 20] [--questions 500]
 *
 * after `npm run build`. The bot runs in a process of its own on a stand-in for Discord, with one shard for each
 * 1,000 servers; each server has so many channels. With DATABASE_URL in the environment it keeps its state there, as
 * several processes do, else in SQLite. Linux only: memory and processor time are read from /proc.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { startBotProcess } from './bot/bot-process.ts';

const SERVERS_A_SHARD = 1000;
/** Asked at once, each in a server of its own. */
const TOGETHER = 10;
const QUESTIONS = ['what is lime mortar?', 'what is the Venice Charter?', 'what is rising damp?'];
const TOKEN = 'bench-token';
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
  const bot = startBotProcess(['dist/bot/main.js'], {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  });
  await allReady(discord, shards);
  await discord.settled();
  const started = await bot.processorMs();
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
  const each = ((await bot.processorMs()) - started) / questions;
  const line = [
    `${servers} servers of ${channels} channels on ${shards} shards`,
    `${Math.round((await bot.residentKb()) / 1024)} MB`,
    `${(started / 1000).toFixed(1)} s of processor time until all were there`,
    `${each.toFixed(2)} ms for each of ${questions} questions`,
  ];
  process.stdout.write(`${line.join('; ')}\n`);
  await bot.stop();
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
