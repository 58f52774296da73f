/** Everything that outlives the process, but articles: one value with a store for each kind. */
import type { TakenEvents } from './begun-events.ts';
import type { Choices } from './choices.ts';
import type { Health } from './health-record.ts';
import type { GapQuestions } from './gap-questions.ts';
import type { GivenReplies } from './given-replies.ts';
import type { Identifying } from './identifying.ts';
import type { MemberDataStore } from './member-data.ts';
import type { ReadOutcome } from './outcomes.ts';
import type { Greetings } from './greetings.ts';
import type { PersonQuestions } from './person-questions.ts';
import type { Pins } from './pins.ts';
import type { QuestionCounts } from './question-counts.ts';
import type { QuotingReplies } from './quoting-replies.ts';
import type { Ratings } from './ratings.ts';
import type { Retention } from './retention.ts';
import type { SentAlerts } from './sent-alerts.ts';
import type { SentDigests } from './sent-digests.ts';
import type { Servers } from './servers.ts';
import type { SettingsCache } from './settings-cache.ts';
import type { SettingsChange } from './settings-store.ts';

/** No method throws because of the database: each tells it as its outcome. */
export interface State {
  readonly settings: Omit<SettingsCache, 'reread'> & {
    /** The last ten, newest first. */
    changesOf(guildId: string): Promise<ReadOutcome<readonly SettingsChange[]>>;
  };
  readonly counts: QuestionCounts;
  readonly gaps: GapQuestions;
  readonly ratings: Ratings;
  readonly pins: Pins;
  readonly personQuestions: PersonQuestions;
  readonly choices: Choices;
  readonly digests: SentDigests;
  readonly replies: GivenReplies;
  readonly quotes: QuotingReplies;
  readonly greetings: Greetings;
  readonly alerts: SentAlerts;
  readonly identifying: Identifying;
  readonly taken: TakenEvents;
  readonly members: MemberDataStore;
  readonly servers: Servers;
  readonly retention: Retention;
  /** Whether the last use of the database went well. */
  health(): Health;
  /** Nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

/** Of a state, what needs no upkeep. */
export type Stores = Omit<State, 'settings' | 'servers' | 'retention' | 'taken'>;
