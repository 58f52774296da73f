/** What the page shows, as one value. */
import type { Channel, Command } from 'discord-stand-in';
import type {
  ContentOverview,
  Everything,
  ExplainedQuestion,
  OptionValue,
  ShownInteraction,
} from '../protocol.ts';
import type { CommandEntry } from './command-entries.ts';

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
  /** Id of the newest message that was shown, by channel. */
  readonly readUpTo: ReadonlyMap<string, string>;
  /** On a phone, channels and messages are not seen at once. */
  readonly showsChannels: boolean;
  /** `channel user` → when they began to type, in milliseconds. */
  readonly typing: ReadonlyMap<string, number>;
  /** Private messages that one has sent away; only the client knows of that. */
  readonly dismissed: ReadonlySet<string>;
  /** Commands that one is offered here. */
  readonly offered: readonly Command[];
  readonly text: string;
  /** `user channel` → what was begun there and is not shown. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Place of the suggestion that Enter picks; null: the list was closed. */
  readonly suggestion: number | null;
  readonly command: CommandDraft | null;
  readonly replyTo: string | null;
  readonly editing: { readonly message: string; readonly text: string } | null;
  /** The message that one is asked about, whether it shall go. */
  readonly deleting: string | null;
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
  /** Of what was tapped last on the map. */
  readonly mapTitle: string | null;
  /** What could not be done, a sentence. */
  readonly notice: string | null;
}

/** What was begun in a channel. */
export interface Draft {
  readonly text: string;
  /** Id of the message that is replied to. */
  readonly replyTo: string | null;
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
  /** Of what was picked from suggestions: what is shown for the value that is sent. */
  readonly names: Readonly<Record<string, string>>;
  /** The option whose choices are shown. */
  readonly choosing: {
    readonly option: string;
    readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    readonly active: number;
    /** The bot has offered nothing in time. */
    readonly isLate: boolean;
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
  readUpTo: new Map(),
  showsChannels: false,
  typing: new Map(),
  dismissed: new Set(),
  offered: [],
  text: '',
  drafts: new Map(),
  suggestion: 0,
  command: null,
  replyTo: null,
  editing: null,
  deleting: null,
  menu: null,
  select: null,
  form: null,
  newPost: false,
  pane: 'none',
  why: null,
  overview: null,
  mapTitle: null,
  notice: null,
};

export function channelOf({ world, channel }: PageState): Channel | undefined {
  return world?.channels.find(({ id }) => id === channel);
}

/** As others call a channel. */
export function channelName(state: PageState, channel: Channel): string {
  return channel.name ?? state.world?.bot.name ?? '';
}
