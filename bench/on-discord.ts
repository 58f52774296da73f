/**
 * The bot in a process of its own on a stand-in for Discord: what a question costs it, how long the
 * slowest interaction of many waits, and whether a documented limit is broken on the way.
 *
 * `npx tsx bench/on-discord.ts`, after `npm run build`. NODE_OPTIONS reaches the bot, `--cpu-prof` too.
 */
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDiscordServer, type DiscordServer, type InteractionHandle } from 'discord-stand-in';
import { startBotProcess, type BotProcess } from './bot/bot-process.ts';

const MENTIONS = 1000;
const MIXED = 500;
const AT_ONCE = 1000;
const PEOPLE = 100;
/** At once, of the mentions and the mixed interactions. */
const TOGETHER = 10;

const QUESTIONS = [
  'what is lime mortar?',
  'what is the Venice Charter?',
  'how do I clean marble?',
  'who pays for restoration?',
  'what is rising damp?',
  'who won the match?',
];

const TOKEN = 'bench-token';

async function main(): Promise<void> {
  const discord = await startDiscordServer({ token: TOKEN });
  const dataDir = await mkdtemp(join(tmpdir(), 'docent-bench-'));
  const ready = discord.gateway.next('ready');
  const bot = startBotProcess(['dist/bot/main.js'], {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  });
  await ready;
  await discord.settled();
  await measureMentions(discord, bot);
  await measureMixed(discord);
  await measureAtOnce(discord);
  await measureMixedAtOnce(discord);
  await bot.stop();
  await discord.close();
  await rm(dataDir, { recursive: true });
}

async function measureMentions(discord: DiscordServer, bot: BotProcess): Promise<void> {
  // A channel a question: members of one channel are answered one after the other.
  const asked = Array.from({ length: TOGETHER }, (_, n) => ({
    person: discord.person(`Asker ${n}`),
    room: discord.addChannel(`room-${n}`),
  }));
  await discord.settled();
  const before = await bot.processorMs();
  const began = performance.now();
  await Promise.all(
    asked.map(async ({ person, room }) => {
      for (let n = 0; n < MENTIONS / TOGETHER; n += 1) {
        const question = QUESTIONS[n % QUESTIONS.length] ?? '';
        await room.replyTo(await person.say(room, question, { mention: true }));
      }
    }),
  );
  const tookMs = performance.now() - began;
  const spentMs = (await bot.processorMs()) - before;
  print(`${MENTIONS} mentions: ${(spentMs / MENTIONS).toFixed(2)} ms of processor time each`);
  print(`  ${(tookMs / 1000).toFixed(1)} s in all, the stand-in's work included`);
}

async function measureMixed(discord: DiscordServer): Promise<void> {
  const person = discord.person('Reader');
  const refusedBefore = discord.requests.refused.length;
  const waits: number[] = [];
  for (let from = 0; from < MIXED; from += TOGETHER) {
    const handles = Array.from({ length: TOGETHER }, (_, n) => mixed(discord, person, from + n));
    waits.push(...(await Promise.all(handles.map((handle) => waited(handle)))));
  }
  await discord.settled();
  report(`${MIXED} mixed interactions, ${TOGETHER} at a time`, waits);
  const refused = discord.requests.refused.slice(refusedBefore);
  print(`  ${refused.length} requests refused by a documented limit or rule`);
  for (const { method, path, outcome } of refused.slice(0, 5)) {
    print(`    ${method} ${path.replace(/\/[^/]{40,}\//, '/…/')} ${outcome}`);
  }
}

/** Commands in turn, suggestions, and buttons of what was answered before. */
function mixed(
  discord: DiscordServer,
  person: ReturnType<DiscordServer['person']>,
  n: number,
): InteractionHandle {
  const { channel } = discord;
  const question = QUESTIONS[n % QUESTIONS.length] ?? '';
  const answered = channel.fromBot.findLast(({ components }) => components.length > 0);
  const button = answered === undefined ? undefined : firstButton(answered);
  switch (n % 5) {
    case 0:
      return person.command(channel, 'ask', { question });
    case 1:
      return person.command(channel, 'ask', { question, private: true });
    case 2:
      return person.command(channel, 'topics');
    case 3:
      return person.command(channel, 'help');
    default:
      return answered === undefined || button === undefined
        ? person.command(channel, 'privacy show')
        : person.click(answered, button);
  }
}

interface Pressable {
  readonly custom_id?: string;
  readonly components?: readonly Pressable[];
  readonly accessory?: Pressable;
}

function firstButton({ components }: Pick<Pressable, 'components'>): string | undefined {
  for (const component of components ?? []) {
    const id = component.custom_id ?? component.accessory?.custom_id ?? firstButton(component);
    if (id !== undefined) return id;
  }
  return undefined;
}

async function measureAtOnce(discord: DiscordServer): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, n) => discord.person(`Of many ${n}`));
  const handles = Array.from({ length: AT_ONCE }, (_, n) => {
    const [first] = people;
    const person = people[n % PEOPLE] ?? first;
    if (person === undefined) throw new RangeError('Expected people');
    return person.command(discord.channel, 'ask', {
      question: QUESTIONS[n % QUESTIONS.length] ?? '',
    });
  });
  const waits = await Promise.all(handles.map((handle) => waited(handle)));
  report(`${AT_ONCE} /ask at once`, waits);
  await reportFailed(handles);
}

/** Of all kinds, as `mixed` has them. */
async function measureMixedAtOnce(discord: DiscordServer): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, n) => discord.person(`Of a mixed crowd ${n}`));
  const handles = people.flatMap((person, n) =>
    Array.from({ length: AT_ONCE / PEOPLE }, (_, m) => mixed(discord, person, n + m)),
  );
  const waits = await Promise.all(handles.map((handle) => waited(handle)));
  report(`${AT_ONCE} mixed interactions at once`, waits);
  await reportFailed(handles);
}

async function reportFailed(handles: readonly InteractionHandle[]): Promise<void> {
  const failed = handles.filter(({ interaction }) => interaction.progress.kind === 'expired');
  print(`  ${failed.length} not acknowledged within three seconds`);
  await Promise.all(handles.map((handle) => handle.reply()));
}

/** Milliseconds until the first response. */
async function waited(handle: InteractionHandle): Promise<number> {
  const began = performance.now();
  await handle.acknowledged();
  return performance.now() - began;
}

function report(what: string, waits: readonly number[]): void {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)} ms`;
  print(`${what}: acknowledged after ${at(0.5)} (median), ${at(0.99)} (p99), ${at(1)} (slowest)`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
