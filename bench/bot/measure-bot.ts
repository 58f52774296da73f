/** One bot on a stand-in of its own: its start, its answers one by one and as fast as it can, its memory. */
import { setTimeout } from 'node:timers/promises';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { startBotProcess, type BotProcess } from './bot-process.ts';
import { createCrowd, type Crowd, type Waited } from './crowd.ts';
import { newQuestions, repeatedQuestions, type Questions } from './questions.ts';

/** From the start of the process until it has identified, in milliseconds of a clock and of its processor. */
export interface Start {
  readonly connectedMs: number;
  readonly connectedProcessorMs: number;
}

export interface Measured {
  readonly first: Start;
  /** With what the first has kept. */
  readonly second: Start;
  /** The first questions, as soon as there are commands: a large folder is still being read then. */
  readonly atFirst: readonly Waited[];
  /** New ones asked one after the other, so that nobody waits for others, after the first 1,000. */
  readonly alone: readonly Waited[];
  /** The same after all others: V8 has compiled by then what it compiles for good. */
  readonly aloneAtLast: readonly Waited[];
  /** As fast as it can, where nobody asks what was asked before. */
  readonly asNew: Throughput;
  /** The same where the same titles are asked again and again. */
  readonly repeated: Throughput;
  /** Resident, in MB: before the first question, after each quarter of the new ones, and after the repeated ones. */
  readonly memoryMb: readonly number[];
}

export interface Throughput {
  readonly answersASecond: number;
  /** Of the bot, for each answer. */
  readonly processorMs: number;
}

export interface Measuring {
  /** What Node.js is given: the program, and options before it. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly titles: readonly string[];
  /** How many are asked as fast as it answers, new ones and then repeated ones. */
  readonly count: number;
}

const TOKEN = 'bench-token';

/** Questions before the others: code is compiled meanwhile. */
const FIRST = 1000;
const ALONE = 1000;
/** Under way at once, when it is asked as fast as it can answer. */
const TOGETHER = 32;
const QUARTERS = 4;
/**
 * What comes after Discord's three seconds is in the waiting times: to end there would hang on what else this process, or
 * the machine, has to do. The bot drops a command by then, and says so in its log.
 */
const GIVE_UP_MS = 30_000;
/** A mention waits until a large folder has been read. Nothing takes so long, but a reply that does not come. */
const NO_REPLY_MS = 10 * 60_000;
/** For what a bot does by itself after it has connected; nothing is measured by it. */
const LOOK_AGAIN_MS = 50;

/** Rejects where a question gets no answer in time; the bot has ended then, too. */
export async function measureBot({ args, env, titles, count }: Measuring): Promise<Measured> {
  const discord = await startDiscordServer({ token: TOKEN, acknowledgeWithinMs: GIVE_UP_MS });
  try {
    const { bot, ...first } = await connected(discord, args, env);
    const answers = await answersOf(bot, () => measureAnswers(discord, bot, titles, count));
    const { bot: startedAgain, ...second } = await connected(discord, args, env);
    await startedAgain.stop();
    return { first, second, ...answers };
  } finally {
    await discord.close();
  }
}

/** Whatever comes of it, the bot has ended. */
async function answersOf<T>(bot: BotProcess, measure: () => Promise<T>): Promise<T> {
  try {
    return await measure();
  } finally {
    await bot.stop();
  }
}

async function measureAnswers(
  discord: DiscordServer,
  bot: BotProcess,
  titles: readonly string[],
  count: number,
): Promise<Omit<Measured, 'first' | 'second'>> {
  const crowd = createCrowd(discord, NO_REPLY_MS);
  await hasCommands(discord);
  const asNew = newQuestions(titles);
  const atFirst = await asked(crowd, asNew, FIRST, TOGETHER);
  const memoryMb = [await residentMb(bot)];
  const alone = await asked(crowd, asNew, ALONE, 1);
  const ofNew = await measureFlatOut(bot, count, async () => {
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      await asked(crowd, asNew, count / QUARTERS, TOGETHER);
      memoryMb.push(await residentMb(bot));
    }
  });
  const repeated = repeatedQuestions(titles);
  const ofRepeated = await measureFlatOut(bot, count, () =>
    asked(crowd, repeated, count, TOGETHER),
  );
  memoryMb.push(await residentMb(bot));
  const aloneAtLast = await asked(crowd, asNew, ALONE, 1);
  return { atFirst, alone, aloneAtLast, asNew: ofNew, repeated: ofRepeated, memoryMb };
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

/** @param ask - Resolves when so many have been answered. */
async function measureFlatOut(
  bot: BotProcess,
  count: number,
  ask: () => Promise<unknown>,
): Promise<Throughput> {
  const spentBefore = await bot.processorMs();
  const began = performance.now();
  await ask();
  const seconds = (performance.now() - began) / 1000;
  const spentMs = (await bot.processorMs()) - spentBefore;
  return { answersASecond: count / seconds, processorMs: spentMs / count };
}

async function residentMb(bot: BotProcess): Promise<number> {
  return (await bot.residentKb()) / 1000;
}

async function asked(
  crowd: Crowd,
  questions: Questions,
  count: number,
  together: number,
): Promise<readonly Waited[]> {
  const waits: Waited[] = [];
  let left = count;
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (left > 0) {
        left -= 1;
        waits.push(await crowd.ask(questions));
      }
    }),
  );
  return waits;
}
