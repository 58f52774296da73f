/** Sixteen shards of a stand-in for Discord, one real PostgreSQL, and processes of the built bot on both. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDiscordServer, type DiscordServer, type Person, type Room } from 'discord-stand-in';
import { throwDeviations } from 'discord-stand-in/openapi';
import { beforeExit, startBuilt, type StartedProgram } from '../started-program.ts';
import { postgres, type Stage as StateStage } from '../state/engines.ts';
import { noDeadline } from './no-deadline.ts';
import { TOKEN } from './stage.ts';

export const SHARDS = 16;
/** Shards 0 and 8 share a bucket, 1 and 9 …: of processes with four in a row, the first and the third. */
const BUCKETS = 8;
/** The bot keeps five seconds. The rest is for packets that a busy machine holds up. */
const IDENTIFY_INTERVAL_MS = 1000;

const ARTICLE = '# What is lime mortar?\n\nLime mortar is a soft binder of lime and sand.\n';
/** For HASH_KEY. */
export const KEY = 'a key that all processes of the tests share';
export const QUESTION = 'what is lime mortar?';

/** A server of Discord with somebody who asks. */
export interface Asked {
  readonly shard: number;
  readonly guild: { readonly id: string };
  readonly room: Room;
  readonly person: Person;
}

export interface BotProcess extends StartedProgram {
  /** Resolves when it answers on all of its shards. */
  readonly ready: Promise<void>;
}

export class Deployment {
  readonly discord: DiscordServer;
  readonly state: StateStage;
  /** One server of each shard, in their order. */
  readonly servers: readonly Asked[];
  readonly #contentDir: string;
  readonly #processes: BotProcess[] = [];

  private constructor(discord: DiscordServer, state: StateStage, contentDir: string) {
    this.discord = discord;
    this.state = state;
    this.#contentDir = contentDir;
    this.servers = Array.from({ length: SHARDS }, (_, shard) => serverOn(discord, shard));
  }

  static async open(): Promise<Deployment> {
    const discord = await startDiscordServer({
      token: TOKEN,
      shards: SHARDS,
      maxConcurrency: BUCKETS,
      identifyIntervalMs: IDENTIFY_INTERVAL_MS,
      refusesOpenMentions: true,
      ...noDeadline,
    });
    const state = await postgres.stage();
    const contentDir = join(state.dataDir, 'content');
    await mkdir(contentDir);
    await writeFile(join(contentDir, 'lime.md'), ARTICLE);
    return new Deployment(discord, state, contentDir);
  }

  /** @param shards - As SHARDS has them. */
  start(shards: string): BotProcess {
    const program = startBuilt([], {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: this.discord.apiUrl,
      CONTENT_DIR: this.#contentDir,
      DATA_DIR: join(this.state.dataDir, `process-${this.#processes.length}`),
      DATABASE_URL: this.state.config.databaseUrl ?? '',
      HASH_KEY: KEY,
      SHARDS: shards,
      SHARD_COUNT: String(SHARDS),
    });
    const ready = beforeExit(program, program.stderr.matching(/"msg":"connected"/));
    const started = { ...program, ready };
    this.#processes.push(started);
    return started;
  }

  /** Everything that the processes have printed. */
  get logs(): string {
    return this.#processes.map(({ stderr }) => stderr.text).join('');
  }

  async close(): Promise<void> {
    for (const program of this.#processes) program.signal('SIGKILL');
    await Promise.allSettled(this.#processes.map(({ exited }) => exited));
    await this.discord.close();
    await this.state.close();
    throwDeviations(this.discord);
  }
}

/** Asks by a message, and resolves with the text of what the bot replies. */
export async function ask({ person, room }: Asked): Promise<string> {
  const asked = await person.say(room, QUESTION, { mention: true });
  return JSON.stringify(await room.replyTo(asked));
}

/** Ids of servers are times, of which Discord makes the shard. */
function serverOn(discord: DiscordServer, shard: number): Asked {
  const time = 300_000_000_000n - (300_000_000_000n % BigInt(SHARDS)) + BigInt(shard);
  const guild = discord.addGuild(`On shard ${shard}`, { id: String(time << 22n) });
  const room = discord.addChannel('heritage', { guild });
  return { shard, guild, room, person: discord.person(`Asker ${shard}`, { guild }) };
}
