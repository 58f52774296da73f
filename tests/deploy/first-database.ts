/** A database as the first program left it, in statements that both engines take. Nothing here changes with the program. */

/** What stands in it of one server. */
export const FIRST = {
  level: 'bold',
  pin: 'Why lime?',
  gap: 'How is thatch repaired?',
} as const;

/** Of `1` in `schema_versions`. */
const TABLES = [
  'create table "schema_versions" ("version" integer primary key, "applied_at" text not null)',
  'create table "servers" ("guild_id" text not null, "known_since" text not null, "left_at" text, constraint "servers_key" primary key ("guild_id"))',
  'create table "server_settings" ("guild_id" text not null, "version" integer not null, "changed_at" text not null, "settings" text not null, constraint "server_settings_key" primary key ("guild_id"))',
  'create table "settings_changes" ("guild_id" text not null, "version" integer not null, "changed_at" text not null, "changed_by" text, "changed" text not null, constraint "settings_changes_key" primary key ("guild_id", "version"))',
  'create table "question_counts" ("guild_id" text not null, "day" text not null, "outcome" text not null, "questions" integer not null, constraint "question_counts_key" primary key ("guild_id", "day", "outcome"))',
  'create table "gap_questions" ("guild_id" text not null, "reply_hash" text not null, "member_hash" text not null, "day" text not null, "question" text not null, "outcome" text not null, "article" text, "content_version" text not null, constraint "gap_questions_key" primary key ("guild_id", "reply_hash", "member_hash"))',
  'create table "ratings" ("guild_id" text not null, "reply_hash" text not null, "member_hash" text not null, "day" text not null, "verdict" text not null, "reason" text, "comment" text, "article" text not null, "content_version" text not null, constraint "ratings_key" primary key ("guild_id", "reply_hash", "member_hash"))',
  'create table "pins" ("guild_id" text not null, "pin_id" text not null, "question" text not null, "article" text not null, "pinned_by" text, "pinned_at" text not null, constraint "pins_key" primary key ("guild_id", "pin_id"))',
  'create table "person_questions" ("guild_id" text not null, "question_id" text not null, "status" text not null, "asker_id" text, "question" text, "asked_in" text not null, "reply_id" text, "asked_at" text not null, "entry_channel_id" text, "entry_id" text, "expert_id" text, "answer" text, "article" text, "changed_at" text not null, constraint "person_questions_key" primary key ("guild_id", "question_id"))',
  'create table "choices" ("guild_id" text not null, "choice_id" text not null, "day" text not null, "question" text not null, "article" text, "origin" text not null, constraint "choices_key" primary key ("guild_id", "choice_id"))',
];

/** @param at - When the first program ran; not so long ago that what it kept is forgotten. */
export function firstDatabase(guildId: string, at: Date): readonly string[] {
  const time = at.toISOString();
  const day = time.slice(0, 10);
  const gap = (by: string): string =>
    `insert into gap_questions values ('${guildId}', 'reply ${by}', 'member ${by}', '${day}', '${FIRST.gap}', 'unknown', null, 'v1')`;
  return [
    ...TABLES,
    `insert into schema_versions values (1, '${time}')`,
    `insert into servers values ('${guildId}', '${time}', null)`,
    `insert into server_settings values ('${guildId}', 1, '${time}', '{"level":"${FIRST.level}"}')`,
    `insert into pins values ('${guildId}', 'pin', '${FIRST.pin}', 'lime', '1', '${time}')`,
    gap('one'),
    gap('two'),
  ];
}
