/** What keeps the bot from working as it was set, with what to do about each. */
import { SERVERS_UNVERIFIED, USERS_TO_REVIEW, type Duty } from '../doctor/duties.ts';
import type { ChannelComplaint } from '../doctor/examine-channels.ts';
import type { Use } from '../doctor/needs.ts';
import { listPageReply } from './list-page.ts';
import { namedSubjects } from './off-subject.ts';
import type { Reply } from './reply.ts';
import type { Told } from '../state/trouble.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';

/** With the lengths below, a page stays within the text of a message. */
const PER_PAGE = 5;
const LONGEST_SENTENCE = 500;
const NAMED_SUBJECTS = 3;

export type Complaint =
  | ChannelComplaint
  | Duty
  | { readonly kind: 'no-message-content' }
  /** `names`: null when Discord did not tell. */
  | { readonly kind: 'commands'; readonly names: readonly string[] | null }
  | { readonly kind: 'content'; readonly errors: number; readonly isRefused: boolean }
  | { readonly kind: 'pins'; readonly gone: number }
  /** Subjects of an answer channel that no article has. `isMute`: it has no others. */
  | {
      readonly kind: 'subjects';
      readonly channelId: string;
      readonly gone: readonly string[];
      readonly isMute: boolean;
    }
  /** The tag for posts of a forum whose answer helped. */
  | { readonly kind: 'tag-gone'; readonly channelId: string }
  /** Nobody has the role of those who answer. */
  | { readonly kind: 'experts-role' }
  /** What is stored cannot be understood. */
  | { readonly kind: 'settings' }
  /** Null: it could not be opened. */
  | { readonly kind: 'database'; readonly what: Told | null };

const HOW_TO_TAKE_OUT: Readonly<Record<Use, string>> = {
  answers: '`/settings channel remove`',
  alerts: '`/settings alerts`',
  experts: '`/settings experts`',
  digest: '`/settings digest`',
  forum: '`/settings forum`',
};

/** Which of the bot's shards a server is on. */
export interface ShardOfServer {
  readonly id: number;
  /** Of all processes; at least 1. */
  readonly count: number;
}

/** @param shard - Told where there are several, for whoever runs the bot. Null: not known. */
export function doctorReply(
  complaints: readonly Complaint[],
  page: number,
  words: Words,
  shard: ShardOfServer | null = null,
): Reply {
  return listPageReply(
    {
      title: words.say(complaints.length === 0 ? 'doctor.nothing' : 'doctor.title'),
      items: complaints,
      none: words.say('doctor.allWell'),
      shown: (complaint, number) => `**${number}.** ${complaintMarkdown(complaint, words)}`,
      perPage: PER_PAGE,
      verb: 'turn-doctor',
      ...(shard === null || shard.count === 1
        ? {}
        : { remark: words.say('doctor.shard', { shard: shard.id, count: shard.count }) }),
    },
    page,
    words,
  );
}

function named(subjects: readonly string[], words: Words): string {
  const some = namedSubjects(subjects.slice(0, NAMED_SUBJECTS), words);
  const count = subjects.length;
  return count > NAMED_SUBJECTS ? words.say('doctor.subjectsAmong', { count, some }) : some;
}

function complaintMarkdown(complaint: Complaint, words: Words): string {
  switch (complaint.kind) {
    case 'gone': {
      const { channelId, use } = complaint;
      return words.say('doctor.gone', {
        channel: `<#${channelId}>`,
        use: words.say(`use.${use}`),
        command: HOW_TO_TAKE_OUT[use],
      });
    }
    case 'lacks': {
      const { channelId, use, needs } = complaint;
      const lines = needs.map(({ permission: key }) => {
        const [permission, otherwise] = [words.say(`permission.${key}`), words.say(`need.${key}`)];
        return `- ${words.say('doctor.without', { permission, otherwise })}`;
      });
      const where = { channel: `<#${channelId}>`, use: words.say(`use.${use}`) };
      return [words.say('doctor.lacks', where), ...lines].join('\n');
    }
    case 'no-message-content':
      return words.say('doctor.noMessageContent');
    case 'commands':
      return complaint.names === null
        ? words.say('doctor.commandsUnknown')
        : words.say('doctor.commands', {
            commands: words.row(complaint.names.map((name) => `\`/${name}\``)),
          });
    case 'content':
      return complaint.isRefused
        ? words.say('doctor.contentRefused')
        : words.say('doctor.content', { count: complaint.errors });
    case 'pins':
      return words.say('doctor.pins', { count: complaint.gone });
    case 'subjects': {
      const { channelId, gone, isMute } = complaint;
      const what = { subjects: named(gone, words), channel: `<#${channelId}>` };
      return words.say(isMute ? 'doctor.subjectsMute' : 'doctor.subjects', what);
    }
    case 'tag-gone':
      return words.say('doctor.tagGone', { channel: `<#${complaint.channelId}>` });
    case 'experts-role':
      return words.say('doctor.expertsRole');
    case 'verification':
      return words.say('doctor.verification', {
        servers: complaint.servers,
        limit: SERVERS_UNVERIFIED,
      });
    case 'intent-review':
      return words.say('doctor.intentReview', {
        users: complaint.users,
        limit: USERS_TO_REVIEW,
      });
    case 'settings':
      return words.say('doctor.settings');
    case 'database': {
      if (complaint.what === null) return words.say('doctor.noDatabase');
      const why = troubleText(complaint.what, LONGEST_SENTENCE, words);
      return `${words.say('doctor.notKept')} ${why}`;
    }
    default:
      return complaint satisfies never;
  }
}
