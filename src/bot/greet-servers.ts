/**
 * Introduces the bot to a server that it has just joined, once.
 *
 * discord.js tells of a server as joined (`guildCreate`) only when it was not in Discord's list at the start
 * of the session; one that comes back from an outage is `guildAvailable`.
 */
import {
  ChannelType,
  Events,
  type Client,
  type Guild,
  type GuildBasedChannel,
  type TextChannel,
} from 'discord.js';
import { afterReading } from './after-reading.ts';
import type { BotContext } from './bot-context.ts';
import { logFailure } from './connection/log-failure.ts';
import { lackingOf, needsFor } from './doctor/needs.ts';
import { ownPermissionsIn } from './doctor/own-permissions.ts';
import { wordsOfServer } from './house-rules/words-for.ts';
import { settingsOf } from './house-rules/settings-of.ts';
import { introductionReply } from './messages/introduction.ts';
import { sealed, type Sealing } from './messages/sealed.ts';
import { dayNumber } from './state/days.ts';
import { exampleQuestions } from './questions/example-questions.ts';
import { howOftenRight } from './questions/how-often-right.ts';

type GreetingContext = Sealing & Pick<BotContext, 'state' | 'library' | 'live' | 'now' | 'log'>;

const EXAMPLES = 3;

export function greetServers(
  client: Client<true>,
  context: GreetingContext,
  run: (work: () => Promise<void>) => void,
): void {
  client.on(Events.GuildCreate, (guild) =>
    // Its examples are titles of articles.
    afterReading(context.live, () => run(() => greet(guild, context))),
  );
}

async function greet(guild: Guild, context: GreetingContext): Promise<void> {
  const { log } = context;
  const channel = greetedIn(guild);
  if (channel === null) {
    log.info({ guild: guild.id }, 'joined a server and may write in none of its text channels');
    return;
  }
  if (!(await isToBeGreeted(guild.id, context))) return;
  const right = howOftenRight(context, settingsOf(context, guild.id).level);
  const words = wordsOfServer(guild.client, guild.id, context);
  const reply = introductionReply(exampleQuestions(context.library(), EXAMPLES), right, words);
  const place = { channelId: channel.id, guildId: guild.id };
  try {
    // Where nothing can be stored, two processes that greet at once are one by the nonce.
    const day = dayNumber(context.now()).toString(36);
    const nonce = { nonce: `g${guild.id}${day}`, enforceNonce: true };
    await channel.send({ ...sealed(reply, place, context), ...nonce });
    log.info({ guild: guild.id, channel: channel.id }, 'joined a server and introduced itself');
  } catch (error) {
    const where = { guild: guild.id, channel: channel.id };
    logFailure(log, 'could not introduce itself to a server', error, where);
  }
}

async function isToBeGreeted(guildId: string, { state, log }: GreetingContext): Promise<boolean> {
  const taken = await state?.greetings.take(guildId);
  if (taken?.kind !== 'not-read') return taken?.value ?? true;
  log.warn({ guild: guildId }, `it is not known whether a server was greeted: ${taken.sentence}`);
  return true;
}

/** Where a server tells of who joins, else the first of its text channels that the bot may write in. */
function greetedIn(guild: Guild): TextChannel | null {
  const channels = [...guild.channels.cache.values()].filter(
    (channel) => channel.type === ChannelType.GuildText,
  );
  const mayWriteIn = (channel: TextChannel): boolean =>
    lackingOf(needsFor('alerts', false), ownPermissionsIn(guild, channel)).length === 0;
  const system = channels.find(({ id }) => id === guild.systemChannelId);
  if (system !== undefined && mayWriteIn(system)) return system;
  return channels.toSorted(byPlace).find(mayWriteIn) ?? null;
}

/** As Discord lists them: those in no category first. */
function byPlace(a: TextChannel, b: TextChannel): number {
  return (
    positionOf(a.parent) - positionOf(b.parent) ||
    a.rawPosition - b.rawPosition ||
    Number(BigInt(a.id) - BigInt(b.id))
  );
}

function positionOf(
  category: (GuildBasedChannel & { readonly rawPosition: number }) | null,
): number {
  return category === null ? -1 : category.rawPosition;
}
