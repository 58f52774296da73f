/** One bot on a stand-in of its own: its start, its answers one by one and as fast as it can, its memory. */
import { setTimeout } from 'node:timers/promises';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { startBotProcess, type BotProcess } from './bot-process.ts';
import { createCrowd, type Crowd, type Waited } from './crowd.ts';

/** From the start of the process until it has identified, in milliseconds of a clock and of its processor. */
export interface Start {
  readonly connectedMs: number;
  readonly connectedProcessorMs: number;
}

export interface Measured {
  readonly first: Start;
  /** With what the first has kept. */
  readonly second: Start;
  /** Asked one after the other, so that nobody waits for others. */
  readonly alone: readonly Waited[];
  readonly answersASecond: number;
  /** Of the bot, for each answer. */
  readonly processorMs: number;
  /** Resident, in MB: before the first question, and after each quarter of them. */
  readonly memoryMb: readonly number[];
}

export interface Measuring {
  /** What Node.js is given: the program, and options before it. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  /** How many are asked as fast as it answers. */
  readonly count: number;
}

const TOKEN = 'bench-token';

/** Questions that are not counted: code is compiled meanwhile. */
const FIRST = 1000;
const ALONE = 1000;
/** Under way at once, when it is asked as fast as it can answer. */
const TOGETHER = 32;
const QUARTERS = 4;
/** For what a bot does by itself after it has connected; nothing is measured by it. */
const LOOK_AGAIN_MS = 50;

export async function measureBot({ args, env, questions, count }: Measuring): Promise<Measured> {
  const discord = await startDiscordServer({ token: TOKEN });
  const crowd = createCrowd(discord, questions);
  const { bot, ...first } = await connected(discord, args, env);
  await hasCommands(discord);
  await asked(crowd, FIRST, TOGETHER);
  const memoryMb = [(await bot.residentKb()) / 1000];
  const alone = await asked(crowd, ALONE, 1);
  const flatOut = await measureFlatOut(crowd, bot, count, memoryMb);
  await bot.stop();
  const { bot: startedAgain, ...second } = await connected(discord, args, env);
  await startedAgain.stop();
  await discord.close();
  return { first, second, alone, ...flatOut, memoryMb };
}

async function connected(
  discord: DiscordServer,
  args: Measuring['args'],
  env: Measuring['env'],
): Promise<Start & { readonly bot: BotProcess }> {
  const ready = discord.gateway.next('ready');
  const began = performance.now();
  const bot = startBotProcess(args, {
    ...env,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
  });
  await ready;
  const connectedMs = performance.now() - began;
  return { bot, connectedMs, connectedProcessorMs: await bot.processorMs() };
}

async function hasCommands(discord: DiscordServer): Promise<void> {
  const reader = discord.person('Reader');
  while (!reader.commandsIn(discord.channel).some(({ name }) => name === 'ask')) {
    await setTimeout(LOOK_AGAIN_MS);
  }
}

async function measureFlatOut(
  crowd: Crowd,
  bot: BotProcess,
  count: number,
  memoryMb: number[],
): Promise<Pick<Measured, 'answersASecond' | 'processorMs'>> {
  const spentBefore = await bot.processorMs();
  const began = performance.now();
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    await asked(crowd, count / QUARTERS, TOGETHER);
    memoryMb.push((await bot.residentKb()) / 1000);
  }
  const seconds = (performance.now() - began) / 1000;
  const spentMs = (await bot.processorMs()) - spentBefore;
  return { answersASecond: count / seconds, processorMs: spentMs / count };
}

async function asked(crowd: Crowd, count: number, together: number): Promise<readonly Waited[]> {
  const waits: Waited[] = [];
  let left = count;
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (left > 0) {
        left -= 1;
        waits.push(await crowd.ask());
      }
    }),
  );
  return waits;
}
