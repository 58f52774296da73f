/** What every command, button and message handler is given. */
import type { Library } from '../knowledge/index.ts';
import type { CloserLooks } from '../content/checking/closer-looks.ts';
import type { LiveLibrary } from '../content/live-library.ts';
import type { FindByKey } from './components/find-by-key.ts';
import type { PressedOnce } from './components/pressed-once.ts';
import type { Log } from '../config/log.ts';
import type { Watch } from './health/watch.ts';
import type { LastAnswers } from './house-rules/last-answers.ts';
import type { SaidOnce } from './house-rules/said-once.ts';
import type { KnownPins } from './pins/known-pins.ts';
import type { Seal } from './messages/seal.ts';
import type { PrivateReplies } from './people/private-replies.ts';
import type { AnsweredBefore } from './questions/answered-before.ts';
import type { PointingReplies } from './questions/pointing-replies.ts';
import type { CommandLimits } from './moderation/command-limits.ts';
import type { CommandMentions } from './registration/command-mentions.ts';
import type { RecentIds } from './recent-ids.ts';
import type { Alerts } from './reports/alerts.ts';
import type { State } from './state/state.ts';
import type { Words } from './words/words.ts';

export interface BotContext {
  /**
   * The library in use. Call it once for each question and keep the result: a question in flight
   * finishes on the snapshot it began with.
   */
  readonly library: () => Library;
  /** Finds the article that a button names. */
  readonly findByKey: FindByKey;
  /** The same library with what is known about its content, and the way to reload it. */
  readonly live: LiveLibrary;
  /** What `npm run check` finds in its folder. */
  readonly looks: CloserLooks;
  /** As `Config.operatorGuildId`. */
  readonly operatorGuildId: string | null;
  /** What moderators set and members ask; null when the database could not be opened: answering goes on. */
  readonly state: State | null;
  /** What of it each question is compared with first. */
  readonly pins: KnownPins;
  /** As `Config.retentionDays`. */
  readonly retentionDays: number;
  /** As `Config.staleAfterYears`. */
  readonly staleAfterYears: number;
  /** As `Config.contentRepoUrl`. */
  readonly contentRepoUrl: string | null;
  /** Whether Discord sends the texts of messages that do not mention the bot. */
  readonly readsMessages: boolean;
  /** What the buttons of its messages are signed with. */
  readonly seal: Seal;
  /** How the commands are mentioned, as far as it is known. */
  readonly commandMentions: CommandMentions;
  /** What servers' settings say of who may use them where. */
  readonly commandLimits: CommandLimits;
  /** In which language everybody in a server is spoken to. */
  readonly wordsOf: (guildId: string) => Words;
  /** Names of the commands that Discord should offer. */
  readonly commandNames: readonly string[];
  readonly lastAnswers: LastAnswers;
  readonly saidOnce: SaidOnce;
  readonly answeredBefore: AnsweredBefore;
  /** Links to such an answer, which say it when it is gone. */
  readonly pointing: PointingReplies;
  /** Messages to which something was said: to each once. */
  readonly answered: RecentIds;
  /** Messages that were deleted, perhaps while an answer is on its way to them. */
  readonly deleted: RecentIds;
  /** Messages that were edited a while ago: an answer on its way may quote what they said before. */
  readonly edited: RecentIds;
  readonly privateReplies: PrivateReplies;
  /** Replies among whose candidates who asked has chosen one, or none. */
  readonly chosen: PressedOnce;
  readonly alerts: Alerts;
  /** Told of what becomes of each question. */
  readonly watch: Watch;
  readonly now: () => Date;
  readonly log: Log;
  /** Resolves after so many milliseconds; may reject when the signal aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

/** For what needs the database. */
export interface ContextWithState extends BotContext {
  readonly state: State;
}
