/** What the moderators of one server have set. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400));

/** As many as a server of Discord can have channels; more would only be a slip of a program. */
const MOST_CHANNELS = 500;
const MOST_BLOCKED = 1000;
const MOST_SUBJECTS = 50;
const LONGEST_SUBJECT = 100;

const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());

const AnswerChannel = v.pipe(
  v.object({
    /** A text channel, forum, thread or category. */
    channelId: id,
    /** Answer there about these subjects only; empty: about all. */
    subjects: list(v.pipe(v.string(), v.maxLength(LONGEST_SUBJECT)), MOST_SUBJECTS),
  }),
  v.readonly(),
);

const Forum = v.pipe(
  v.object({
    channelId: id,
    /** Of this forum, for posts whose answer helped; null: none. */
    tagId: v.nullable(id),
    /** Whether such a post is archived. */
    closes: v.boolean(),
  }),
  v.readonly(),
);

const Pause = v.pipe(
  v.object({
    /** Null: the whole server. */
    channelId: v.nullable(id),
    /** ISO 8601 in UTC; null: until somebody resumes. */
    until: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    /** When it was set, which tells two without an end apart. */
    since: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  v.readonly(),
);

/** Each has a default, so that what an earlier program stored can be read. */
export const ServerSettingsSchema = v.pipe(
  v.object({
    /** How sure the bot must be to answer. */
    level: v.optional(v.picklist(['careful', 'balanced', 'bold']), 'balanced'),
    /** Whether it asks back in answer channels, where nobody has called it. */
    unsureReplies: v.optional(v.boolean(), false),
    answerChannels: v.optional(list(AnswerChannel, MOST_CHANNELS), []),
    pauses: v.optional(list(Pause, MOST_CHANNELS), []),
    /** Seconds between two answers, integers in [0, 86400]; 0: no cooldown. */
    cooldowns: v.optional(
      v.pipe(v.object({ member: seconds, channel: seconds }), v.readonly()),
      () => ({ member: 0, channel: 0 }),
    ),
    feedback: v.optional(v.boolean(), true),
    /** A language that the bot has words in; null: that of whoever uses it. */
    language: v.optional(
      v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z\d]{2,3})?$/))),
      null,
    ),
    alertsChannelId: v.optional(v.nullable(id), null),
    experts: v.optional(
      v.nullable(v.pipe(v.object({ channelId: id, roleId: v.nullable(id) }), v.readonly())),
      null,
    ),
    digest: v.optional(
      v.nullable(
        v.pipe(
          v.object({
            channelId: id,
            /** 0 for Sunday to 6 for Saturday, in UTC. */
            weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
          }),
          v.readonly(),
        ),
      ),
      null,
    ),
    /** What becomes of a post whose answer helped who opened it; of forums not named here, nothing. */
    forums: v.optional(list(Forum, MOST_CHANNELS), []),
    /** Who gets no answers: ids of members and of roles. */
    blocked: v.optional(
      v.pipe(
        v.object({ members: list(id, MOST_BLOCKED), roles: list(id, MOST_BLOCKED) }),
        v.readonly(),
      ),
      () => ({ members: [], roles: [] }),
    ),
  }),
  v.readonly(),
);

export type ServerSettings = v.InferOutput<typeof ServerSettingsSchema>;
export type SettingName = keyof ServerSettings;

/** Of a server whose moderators have set nothing. */
export const DEFAULT_SETTINGS: ServerSettings = Object.freeze(v.parse(ServerSettingsSchema, {}));
