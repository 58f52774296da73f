/** What the page shows, as one value, and how each event of the server changes it. */
import type { Channel, Command } from 'discord-stand-in';
import type {
  ContentOverview,
  Everything,
  ExplainedQuestion,
  OptionValue,
  ServerEvent,
  ShownInteraction,
} from '../protocol.ts';
import type { CommandEntry } from './command-entries.ts';
import { isAsked } from './asked.ts';
import { isAfter } from './snowflake.ts';

export interface PageState {
  /** Null until the server has told. */
  readonly world: Everything | null;
  readonly isCut: boolean;
  /** Id of who one is. */
  readonly me: string;
  /** Language of the client. */
  readonly locale: string;
  readonly theme: 'dark' | 'light';
  readonly width: 'wide' | 'phone';
  readonly channel: string;
  /** On a phone, channels and messages are not seen at once. */
  readonly showsChannels: boolean;
  /** `channel user` → when they began to type, in milliseconds. */
  readonly typing: ReadonlyMap<string, number>;
  /** Private messages that one has sent away; only the client knows of that. */
  readonly dismissed: ReadonlySet<string>;
  /** Commands that one is offered here. */
  readonly offered: readonly Command[];
  readonly text: string;
  readonly suggestion: number;
  readonly command: CommandDraft | null;
  readonly replyTo: string | null;
  readonly editing: { readonly message: string; readonly text: string } | null;
  /** The message whose menu is open, and where in the window; null: beside the message. */
  readonly menu: { readonly message: string; readonly at: PointInWindow | null } | null;
  /** The menu of a message that is open. */
  readonly select: OpenSelect | null;
  readonly form: ShownInteraction | null;
  readonly newPost: boolean;
  /** The maintainers' pane. */
  readonly pane: 'none' | 'why' | 'content';
  readonly why: ExplainedQuestion | null;
  readonly overview: ContentOverview | null;
  /** What could not be done, a sentence. */
  readonly notice: string | null;
}

/** In CSS pixels. */
export interface PointInWindow {
  readonly x: number;
  readonly y: number;
}

export interface OpenSelect {
  readonly message: string;
  readonly customId: string;
  /** Place of the option that Enter picks. */
  readonly active: number;
  /** Values, and those when it was opened. */
  readonly chosen: readonly string[];
  readonly before: readonly string[];
}

/** A command while its options are filled in. */
export interface CommandDraft {
  readonly entry: CommandEntry;
  readonly values: Readonly<Record<string, OptionValue>>;
  /** The option whose choices are shown. */
  readonly choosing: {
    readonly option: string;
    readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    readonly active: number;
  } | null;
}

export const START: PageState = {
  world: null,
  isCut: false,
  me: '',
  locale: 'en-US',
  theme: 'dark',
  width: 'wide',
  channel: '',
  showsChannels: false,
  typing: new Map(),
  dismissed: new Set(),
  offered: [],
  text: '',
  suggestion: 0,
  command: null,
  replyTo: null,
  editing: null,
  menu: null,
  select: null,
  form: null,
  newPost: false,
  pane: 'none',
  why: null,
  overview: null,
  notice: null,
};

/** The state after what the server has told. */
export function after(state: PageState, event: ServerEvent, now: number): PageState {
  if (event.kind === 'everything') return arrived(state, event.everything);
  const { world } = state;
  if (world === null) return state;
  const within = (change: Partial<Everything>): PageState => ({
    ...state,
    world: { ...world, ...change },
  });
  switch (event.kind) {
    case 'message': {
      const { message } = event.shown;
      const others = world.messages.filter((one) => one.message.id !== message.id);
      const typing = new Map(state.typing);
      typing.delete(`${message.channel_id} ${message.author.id}`);
      const messages = [...others, event.shown].toSorted((a, b) =>
        isAfter(a.message.id, b.message.id) ? 1 : -1,
      );
      return { ...within({ messages }), typing };
    }
    case 'gone':
      return within({
        messages: world.messages.filter(({ message }) => !event.messageIds.includes(message.id)),
      });
    case 'channel': {
      const { channel } = event;
      const isKnown = world.channels.some(({ id }) => id === channel.id);
      const replaced = world.channels.map((one) => (one.id === channel.id ? channel : one));
      return within({ channels: isKnown ? replaced : [...world.channels, channel] });
    }
    case 'channel-gone': {
      const channels = world.channels.filter(({ id }) => id !== event.channelId);
      const changed = within({ channels });
      if (state.channel !== event.channelId) return changed;
      return { ...changed, channel: channels[0]?.id ?? '' };
    }
    case 'typing': {
      const key = `${event.channelId} ${event.userId}`;
      return { ...state, typing: new Map([...state.typing, [key, now]]) };
    }
    case 'interaction': {
      const { interaction } = event;
      const others = world.interactions.filter(({ id }) => id !== interaction.id);
      const changed = within({ interactions: [...others, interaction] });
      const opens = interaction.progress.kind === 'modal' && interaction.userId === state.me;
      return opens ? { ...changed, form: interaction } : changed;
    }
    case 'status':
      return within({ status: event.status });
    case 'content':
      return within({ content: event.stamp });
    default:
      return event satisfies never;
  }
}

/** Another start of the preview has other people and channels; whatever is gone is left. */
function arrived(state: PageState, everything: Everything): PageState {
  const { roles, channels } = everything;
  const isHere = channels.some(({ id }) => id === state.channel);
  const messages = everything.messages.toSorted((a, b) =>
    isAfter(a.message.id, b.message.id) ? 1 : -1,
  );
  return {
    ...state,
    world: { ...everything, messages },
    isCut: false,
    me: roles.some(({ id }) => id === state.me) ? state.me : (roles[0]?.id ?? ''),
    channel: isHere ? state.channel : (channels[0]?.id ?? ''),
  };
}

export function channelOf({ world, channel }: PageState): Channel | undefined {
  return world?.channels.find(({ id }) => id === channel);
}

/** As others call a channel. */
export function channelName(state: PageState, channel: Channel): string {
  return channel.name ?? state.world?.bot.name ?? '';
}

/** Id of the message or the command in which one has asked the bot last in this channel. */
export function lastAsked({ world, channel, me }: PageState): string | null {
  const said = world?.messages.findLast(
    ({ message }) =>
      message.channel_id === channel && message.author.id === me && isAsked(message, world),
  )?.message;
  const used = world?.interactions.findLast(
    ({ channelId, userId, question }) =>
      channelId === channel && userId === me && question !== null,
  );
  if (used === undefined || said === undefined) return used?.id ?? said?.id ?? null;
  return isAfter(used.id, said.id) ? used.id : said.id;
}

/** Another whenever somebody has asked again, or has edited what they asked. */
export function askedStamp(state: PageState): string {
  const asked = lastAsked(state);
  const shown = state.world?.messages.find(({ message }) => message.id === asked);
  return `${asked} ${shown?.message.edited_timestamp}`;
}

/** Of the bot, in any channel; null when it has said nothing. */
export function lastReply({ world }: PageState): string | null {
  const last = world?.messages.findLast(({ message }) => message.author.id === world.bot.id);
  return last?.message.id ?? null;
}
