/**
 * The tables, the same on both engines.
 *
 * Times are ISO 8601 in UTC and days are their first ten characters, as text: both sort as they
 * read, and both engines hold them alike. Ids are text. What belongs to a server has its
 * `guild_id`, by which it is forgotten.
 */
import type { ColumnType } from 'kysely';

/** Written once; no query changes it. */
type Fixed<T> = ColumnType<T, T, never>;

export interface Schema {
  readonly schema_versions: SchemaVersionsTable;
  readonly servers: ServersTable;
  readonly server_settings: ServerSettingsTable;
  readonly settings_changes: SettingsChangesTable;
  readonly question_counts: QuestionCountsTable;
  readonly gap_questions: GapQuestionsTable;
  readonly ratings: RatingsTable;
  readonly pins: PinsTable;
  readonly person_questions: PersonQuestionsTable;
  readonly choices: ChoicesTable;
  readonly sent_digests: SentDigestsTable;
  readonly sent_alerts: SentAlertsTable;
  readonly program_notes: ProgramNotesTable;
  readonly given_replies: GivenRepliesTable;
  readonly quoting_replies: QuotingRepliesTable;
  readonly taken_events: TakenEventsTable;
  readonly processes: ProcessesTable;
}

interface SchemaVersionsTable {
  readonly version: Fixed<number>;
  readonly applied_at: Fixed<string>;
}

interface ServersTable {
  readonly guild_id: Fixed<string>;
  readonly known_since: Fixed<string>;
  /** Null: the bot is there. */
  left_at: string | null;
  /** When the bot introduced itself, or found that it was there before; null: not yet. */
  greeted_at: string | null;
}

interface ServerSettingsTable {
  readonly guild_id: Fixed<string>;
  /** 1 for the first change, then one more with each. */
  version: number;
  changed_at: string;
  /** JSON of `ServerSettings`. */
  settings: string;
}

interface SettingsChangesTable {
  readonly guild_id: Fixed<string>;
  readonly version: Fixed<number>;
  readonly changed_at: Fixed<string>;
  /** Id of a user; null once they had it erased. */
  changed_by: string | null;
  /** JSON of `ChangedSetting[]`. */
  readonly changed: Fixed<string>;
}

interface QuestionCountsTable {
  readonly guild_id: Fixed<string>;
  readonly day: Fixed<string>;
  readonly outcome: Fixed<string>;
  questions: number;
}

interface GapQuestionsTable {
  readonly guild_id: Fixed<string>;
  /** Keyed hash of the reply's message id: the message would lead to who asked. */
  readonly reply_hash: Fixed<string>;
  /** Of who says that it was not answered: who asked, or rated the reply. */
  readonly member_hash: Fixed<string>;
  readonly asker_hash: Fixed<string>;
  readonly day: Fixed<string>;
  question: string;
  outcome: string;
  article: string | null;
  content_version: string;
}

interface RatingsTable {
  readonly guild_id: Fixed<string>;
  readonly reply_hash: Fixed<string>;
  readonly member_hash: Fixed<string>;
  day: string;
  verdict: string;
  reason: string | null;
  comment: string | null;
  article: string;
  content_version: string;
}

interface PinsTable {
  readonly guild_id: Fixed<string>;
  readonly pin_id: Fixed<string>;
  readonly question: Fixed<string>;
  readonly article: Fixed<string>;
  /** Id of a user; null once they had it erased. */
  pinned_by: string | null;
  readonly pinned_at: Fixed<string>;
}

interface PersonQuestionsTable {
  readonly guild_id: Fixed<string>;
  readonly question_id: Fixed<string>;
  status: string;
  /** Id of a user; null once the question is closed. */
  asker_id: string | null;
  /** Null where question texts are never stored. */
  question: string | null;
  readonly asked_in: Fixed<string>;
  readonly reply_id: Fixed<string | null>;
  readonly asked_at: Fixed<string>;
  /** `no-answer`, or the `rating` of one that did not help. */
  readonly asked_after: Fixed<string>;
  /** Keyed hash of the reply that did not help and of who asked: they ask once. Null before there was one. */
  readonly asked_hash: Fixed<string | null>;
  /** Keyed hash of who asked, which stays when the question is closed. Null before there was one. */
  readonly member_hash: Fixed<string | null>;
  entry_channel_id: string | null;
  entry_id: string | null;
  expert_id: string | null;
  answer: string | null;
  article: string | null;
  changed_at: string;
}

interface ChoicesTable {
  /** Of the answer to a question to people that question's id, else one of its own. */
  readonly choice_id: Fixed<string>;
  readonly guild_id: Fixed<string>;
  readonly day: Fixed<string>;
  readonly question: Fixed<string>;
  readonly article: Fixed<string | null>;
  readonly origin: Fixed<string>;
}

interface SentDigestsTable {
  readonly guild_id: Fixed<string>;
  /** The last one's. */
  day: string;
}

interface SentAlertsTable {
  readonly guild_id: Fixed<string>;
  /** What moderators were told of. */
  readonly cause: Fixed<string>;
  sent_at: string;
}

/** What the program remembers of itself. */
interface ProgramNotesTable {
  readonly name: Fixed<string>;
  value: string;
}

interface GivenRepliesTable {
  /** Empty in direct messages. */
  readonly guild_id: Fixed<string>;
  readonly question_id: Fixed<string>;
  reply_id: string;
  kind: 'answer' | 'notice';
  sent_at: string;
}

interface TakenEventsTable {
  /** Of a message or an interaction; of an edit with when it was made. */
  readonly event_id: Fixed<string>;
  readonly kind: Fixed<EventKind>;
  /** `process_id` of a process. */
  taken_by: string;
  readonly taken_at: Fixed<string>;
  /** 1: whoever took it is done with it, or what became of it was told. */
  is_finished: number;
}

export type EventKind = 'message' | 'edit' | 'interaction';

/** Those that have not ended as they should: in use, or killed. */
interface ProcessesTable {
  /** Made up by each process for itself. */
  readonly process_id: Fixed<string>;
  readonly started_at: Fixed<string>;
}

interface QuotingRepliesTable {
  /** Empty in direct messages. */
  readonly guild_id: Fixed<string>;
  readonly reply_id: Fixed<string>;
  quoted_id: string;
  /** `all` or `one`. */
  shown_to: string;
  sent_at: string;
}
