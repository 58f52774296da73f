/**
 * What the server of the preview and its page tell each other. Shapes only: the page is bundled for a
 * browser and loads nothing from here.
 */
import type { Channel, Choice, InteractionProgress, Message } from 'discord-stand-in';
import type { ContentOverview, ExplainedQuestion } from './shown-content.ts';

export type {
  ExplainedQuestion,
  ExplainedArticle,
  AnswerSource,
  SourceBlock,
  WrittenFile,
  SimilarityMap,
  ShownGap,
  GoldenResults,
  ContentOverview,
} from './shown-content.ts';

/** Somebody whom whoever sits before the page can be. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly kind: 'member' | 'moderator' | 'another-member';
}

/** A message and who sees it: everyone, or the one person with this id. */
export interface ShownMessage {
  readonly message: Message;
  readonly onlyFor: string | null;
}

/** A command, click or form that somebody sent, and what has come of it. */
export interface ShownInteraction {
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message whose button or menu was used; null for a command. */
  readonly messageId: string | null;
  /** `/ask`, or the name in the menu of a message; null for clicks and forms. */
  readonly command: string | null;
  /** What a command asks, where it has an option for a question. */
  readonly question: string | null;
  readonly progress: InteractionProgress;
}

export type BotStatus =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  /** It ended by itself; `code` is its exit code, null when a signal ended it. */
  | { readonly kind: 'stopped'; readonly code: number | null };

/** Everything, for a page that has just opened or was cut off. */
export interface Everything {
  readonly guildName: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  /** Users by id, for mentions. */
  readonly names: Readonly<Record<string, string>>;
  readonly guildRoles: Readonly<Record<string, string>>;
  readonly channels: readonly Channel[];
  /** Where the bot answers every question, without being mentioned. */
  readonly answerChannels: readonly string[];
  readonly messages: readonly ShownMessage[];
  readonly interactions: readonly ShownInteraction[];
  readonly status: BotStatus;
  /** Another whenever there is more or something else to say of the articles; null where they cannot be read. */
  readonly content: string | null;
  /** A changed file was noticed, and the articles are being read again. */
  readonly isReading: boolean;
  /** Ids of what asked the questions of which the bot's log has told what came of them. */
  readonly told: readonly string[];
}

export type ServerEvent =
  | { readonly kind: 'everything'; readonly everything: Everything }
  | { readonly kind: 'message'; readonly shown: ShownMessage }
  | { readonly kind: 'gone'; readonly messageIds: readonly string[] }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'channel-gone'; readonly channelId: string }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'interaction'; readonly interaction: ShownInteraction }
  | { readonly kind: 'status'; readonly status: BotStatus }
  | { readonly kind: 'reading'; readonly isReading: boolean }
  /** The bot's log has told what came of a question. */
  | { readonly kind: 'told'; readonly asked: string }
  /** Articles have changed and are in use, or more is known of them. */
  | { readonly kind: 'content'; readonly stamp: string };

/** Value of an option of a command: a plain one, or something that has an id. */
export type OptionValue = string | number | boolean | { readonly id: string };
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What a person does. `as` is the id of who does it, `locale` the language of their client. */
export type Act = { readonly as: string; readonly locale: string } & (
  | {
      readonly kind: 'say';
      readonly channel: string;
      readonly text: string;
      /** The message that is replied to. */
      readonly replyTo?: string | undefined;
    }
  | { readonly kind: 'edit'; readonly message: string; readonly text: string }
  | { readonly kind: 'delete'; readonly message: string }
  /** `asked`: id of the message or the interaction that asks. */
  | { readonly kind: 'explain'; readonly asked: string }
  | { readonly kind: 'overview' }
  | { readonly kind: 'type'; readonly channel: string }
  | { readonly kind: 'commands'; readonly channel: string }
  | {
      readonly kind: 'command';
      readonly channel: string;
      /** With its subcommand after a space. */
      readonly name: string;
      readonly values: OptionValues;
    }
  | {
      readonly kind: 'autocomplete';
      readonly channel: string;
      readonly name: string;
      readonly option: string;
      readonly typed: string;
      readonly others: OptionValues;
    }
  | { readonly kind: 'message-command'; readonly name: string; readonly message: string }
  | { readonly kind: 'click'; readonly message: string; readonly customId: string }
  | {
      readonly kind: 'select';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'submit';
      readonly interaction: string;
      readonly filled: Readonly<Record<string, string | readonly string[]>>;
    }
  | {
      readonly kind: 'open-thread';
      readonly channel: string;
      readonly name: string;
      readonly text: string;
    }
);

/** What an act led to at once. What the bot makes of it comes as events. */
export type ActOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'opened'; readonly channelId: string }
  | { readonly kind: 'commands'; readonly commands: readonly unknown[] }
  /** Null: the bot offered nothing in time. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] | null }
  | { readonly kind: 'explained'; readonly explained: ExplainedQuestion }
  | { readonly kind: 'overview'; readonly overview: ContentOverview }
  /** Discord's client would not have let them; a sentence. */
  | { readonly kind: 'refused'; readonly sentence: string };
