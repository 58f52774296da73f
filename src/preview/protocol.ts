/**
 * What the server of the preview and its page tell each other. Shapes only: the page is bundled for a
 * browser and loads nothing from here.
 */
import type { Channel, Choice, InteractionProgress, Message } from 'discord-stand-in';

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
}

/** Why a question is answered as it is. */
export interface ExplainedQuestion {
  readonly question: string;
  /** What it was asked on from, with the title of the article that had answered; null for one asked anew. */
  readonly after: { readonly question: string; readonly title: string | null } | null;
  readonly kind: 'answered' | 'unsure' | 'unknown';
  /** Sentences: what was decided, and by which boundary. */
  readonly decision: string;
  /** Probabilities: `confidence` against `answeredFrom`, and `answerable` against `unknownBelow`. */
  readonly boundaries: Readonly<
    Record<'confidence' | 'answeredFrom' | 'answerable' | 'unknownBelow', number>
  >;
  readonly words: readonly {
    readonly original: string;
    readonly readAs: string | null;
    /** Taken along from the question before, or from the article that answered it. */
    readonly isFromBefore: boolean;
  }[];
  /** Best first. */
  readonly articles: readonly ExplainedArticle[];
  /** What the answer was made of; null when there is none. */
  readonly source: {
    readonly title: string;
    readonly file: string;
    readonly blocks: readonly SourceBlock[];
  } | null;
}

export interface ExplainedArticle {
  readonly slug: string;
  readonly title: string;
  readonly score: number;
  /** What each word of the question adds; together the score. */
  readonly shares: readonly { readonly word: string; readonly amount: number }[];
}

export interface SourceBlock {
  /** 1-based, of the file. */
  readonly line: number;
  readonly isHeading: boolean;
  readonly sentences: readonly { readonly text: string; readonly isSource: boolean }[];
}

export interface SimilarityMap {
  readonly dots: readonly {
    readonly title: string;
    readonly file: string;
    /** Number of the subject in the overview; -1: none. */
    readonly subject: number;
    /** In [0, 100], as `y`. */
    readonly x: number;
    readonly y: number;
    /** No other is close to it. */
    readonly isAlone: boolean;
  }[];
  readonly links: readonly {
    /** Numbers of dots. */
    readonly from: number;
    readonly to: number;
    /** Cosine, in [0, 1]. */
    readonly likeness: number;
  }[];
}

/** A question of this preview that nothing answers. */
export interface ShownGap {
  readonly question: string;
  /** The articles that come nearest, at most three; none where no article has a word of it. */
  readonly near: readonly { readonly title: string; readonly file: string }[];
  /** Among them on the map, in [0, 100]; null where there is no such place. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type GoldenResults =
  | {
      readonly kind: 'asked';
      /** Those whose articles are in the folder; 0: there are none for it. */
      readonly total: number;
      /** `total` when all have been. */
      readonly asked: number;
      /** Left out, because they expect an article that is not in the folder. */
      readonly lost: number;
      readonly answeredRight: number;
      readonly wrongButConfident: number;
      readonly unsure: number;
      readonly unknown: number;
      /** Of those, how many no article answers. */
      readonly rightlyUnknown: number;
      /** Of the tuning half those answered from a wrong article, or at all where none answers. */
      readonly wrong: readonly {
        readonly question: string;
        readonly file: string;
        readonly line: number;
        readonly from: string;
        /** Titles; none where no article answers. */
        readonly expected: readonly string[];
      }[];
      /** Sentences on what is worse than the baseline; null when it cannot be compared, or not yet. */
      readonly worse: readonly string[] | null;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

/** The folder as a maintainer sees it. */
export interface ContentOverview {
  readonly version: string;
  readonly subjects: readonly {
    readonly subject: string;
    readonly articles: readonly { readonly title: string; readonly file: string }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly fix: string;
  }[];
  /** Of all articles together; until it is done, what reading them has found is known alone. */
  readonly look: 'under-way' | 'done' | 'failed';
  /** Null for too many articles. */
  readonly map: SimilarityMap | null;
  readonly gaps: readonly ShownGap[];
  /** Null until they are read. */
  readonly golden: GoldenResults | null;
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
