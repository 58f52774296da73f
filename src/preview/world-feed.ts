/** What happens in the stand-in, as the page is told of it. */
import type { Change, Channel, DiscordServer, Message } from 'discord-stand-in';
import type {
  BotStatus,
  Everything,
  ServerEvent,
  ShownInteraction,
  ShownMessage,
} from './protocol.ts';
import type { ToldQuestion } from './bot-log.ts';
import type { Places } from './places.ts';
import { shownInteraction } from './shown-interaction.ts';
import { turnOf, turnsIn, type Shown, type Turn } from './turns.ts';

/** More than anybody scrolls back to; older ones are only needed by the bot. */
const MESSAGES_KEPT = 2000;
const INTERACTIONS_KEPT = 200;

/** Follows the stand-in from the moment it is made. */
export class WorldFeed {
  readonly #server: DiscordServer;
  readonly #channels = new Map<string, Channel>();
  readonly #messages = new Map<string, ShownMessage>();
  readonly #interactions = new Map<string, ShownInteraction>();
  readonly #told = new Map<string, ToldQuestion>();
  readonly #listeners = new Set<(event: ServerEvent) => void>();
  readonly stop: () => void;
  #status: BotStatus = { kind: 'starting' };
  #content: string | null = null;
  #isReading = false;
  #places: Places | undefined;

  constructor(server: DiscordServer) {
    this.#server = server;
    this.#channels.set(server.channel.id, server.channel.channel);
    this.stop = server.watch((change) => {
      const event = this.#take(change);
      if (event !== null) this.#tell(event);
    });
  }

  /** Who and what there is to be told of beside the changes. */
  set places(places: Places) {
    this.#places = places;
  }

  /** Of the articles in use, and of what is known of them. */
  set content(stamp: string) {
    this.#content = stamp;
    this.#tell({ kind: 'content', stamp });
  }

  /** Whether the folder is being read again. */
  set isReading(isReading: boolean) {
    this.#isReading = isReading;
    this.#tell({ kind: 'reading', isReading });
  }

  set status(status: BotStatus) {
    this.#status = status;
    this.#tell({ kind: 'status', status });
  }

  /** The bot has told what came of a question. */
  tellOf(told: ToldQuestion): void {
    put(this.#told, told.id, told, MESSAGES_KEPT);
    this.#tell({ kind: 'told', asked: told.id });
  }

  get everything(): Everything {
    const { bot } = this.#server;
    const roles = this.#places?.roles ?? [];
    const names = Object.fromEntries(roles.map(({ id, name }) => [id, name]));
    return {
      guildName: GUILD_NAME,
      bot: { id: bot.id, name: BOT_NAME },
      roles,
      names: { ...names, [bot.id]: BOT_NAME },
      guildRoles: this.#places?.guildRoles ?? {},
      channels: [...this.#channels.values()],
      answerChannels: (this.#places?.answerRooms ?? []).map(({ id }) => id),
      messages: [...this.#messages.values()],
      interactions: [...this.#interactions.values()],
      status: this.#status,
      content: this.#content,
      isReading: this.#isReading,
      told: [...this.#told.keys()],
    };
  }

  /** Any message that is still there, as it is now. */
  message(id: string): Message | undefined {
    return this.#messages.get(id)?.message;
  }

  /** @param id - Of a message or an interaction that asks something; null when it is gone, or asks nothing. */
  turn(id: string): Turn | null {
    return turnOf(id, this.#shown);
  }

  /** Every question that the bot has replied to, oldest first. */
  get turns(): readonly Turn[] {
    return turnsIn(this.#shown);
  }

  get #shown(): Shown {
    return {
      channels: this.#channels,
      messages: this.#messages,
      interactions: this.#interactions,
      answerChannels: new Set((this.#places?.answerRooms ?? []).map(({ id }) => id)),
      told: this.#told,
    };
  }

  /** Tells everything there is, then each change. @returns What ends it. */
  listen(listener: (event: ServerEvent) => void): () => void {
    listener({ kind: 'everything', everything: this.everything });
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(event: ServerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #take(change: Change): ServerEvent | null {
    switch (change.kind) {
      case 'message-created':
      case 'message-updated': {
        const { message, onlyFor } = change.entry;
        // Another question now, of which nothing has been told.
        if (message.content !== this.message(message.id)?.content) this.#told.delete(message.id);
        return {
          kind: 'message',
          shown: put(this.#messages, message.id, { message, onlyFor }, MESSAGES_KEPT),
        };
      }
      case 'message-deleted':
        return this.#without([change.entry.message.id]);
      case 'messages-deleted':
        return this.#without(change.entries.map(({ message }) => message.id));
      case 'channel-created':
      case 'channel-updated':
        this.#channels.set(change.channel.id, change.channel);
        return { kind: 'channel', channel: change.channel };
      case 'channel-deleted':
        this.#channels.delete(change.channel.id);
        return { kind: 'channel-gone', channelId: change.channel.id };
      case 'typing':
        return { kind: 'typing', channelId: change.channel.id, userId: change.userId };
      case 'interaction-created':
      case 'interaction-changed': {
        const interaction = shownInteraction(change, (id) => this.turn(id)?.question ?? null);
        if (interaction === null) return null;
        put(this.#interactions, interaction.id, interaction, INTERACTIONS_KEPT);
        return { kind: 'interaction', interaction };
      }
      default:
        return null;
    }
  }

  #without(messageIds: readonly string[]): ServerEvent {
    for (const id of messageIds) this.#messages.delete(id);
    return { kind: 'gone', messageIds };
  }
}

export const GUILD_NAME = 'Preview';
export const BOT_NAME = 'Docent';

/** Keeps the newest; a map remembers the order in which it was filled. */
function put<T>(map: Map<string, T>, id: string, value: T, most: number): T {
  map.set(id, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
  return value;
}
