/** What keeps the bot from working as it was set, with what to do about each. */
import { counted, fitMarkdown } from '../../knowledge/index.ts';
import type { ChannelComplaint } from '../doctor/examine-channels.ts';
import type { Use } from '../doctor/needs.ts';
import { escapeLine } from '../markdown/escape.ts';
import { listPageReply } from './list-page.ts';
import { namedSubjects } from './off-subject.ts';
import type { Reply } from './reply.ts';
import type { Words } from '../words/words.ts';

/** With the lengths below, a page stays within the text of a message. */
const PER_PAGE = 5;
const LONGEST_SENTENCE = 500;
const NAMED_SUBJECTS = 3;

export type Complaint =
  | ChannelComplaint
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
  | { readonly kind: 'database'; readonly sentence: string | null };

const USES: Readonly<Record<Use, string>> = {
  answers: 'where I answer',
  alerts: 'the channel for alerts',
  experts: "the experts' channel",
  digest: 'the channel for the digest',
  forum: 'a forum whose posts I tag or close',
};

const HOW_TO_TAKE_OUT: Readonly<Record<Use, string>> = {
  answers: '`/settings channel remove`',
  alerts: '`/settings alerts`',
  experts: '`/settings experts`',
  digest: '`/settings digest`',
  forum: '`/settings forum`',
};

export function doctorReply(complaints: readonly Complaint[], page: number, words: Words): Reply {
  return listPageReply(
    {
      title: complaints.length === 0 ? 'Nothing is wrong' : 'What is wrong',
      items: complaints,
      none: 'I have every permission I need in this channel and in all channels that are set, my commands are registered, my articles have no errors, and what you set is kept.',
      shown: (complaint, number) => `**${number}.** ${complaintMarkdown(complaint, words)}`,
      perPage: PER_PAGE,
      verb: 'turn-doctor',
    },
    page,
    words,
  );
}

function named(subjects: readonly string[], words: Words): string {
  const some = namedSubjects(subjects.slice(0, NAMED_SUBJECTS), words);
  return subjects.length > NAMED_SUBJECTS
    ? `${subjects.length} subjects, ${some} among them`
    : some;
}

function complaintMarkdown(complaint: Complaint, words: Words): string {
  switch (complaint.kind) {
    case 'gone': {
      const { channelId, use } = complaint;
      return `I do not see <#${channelId}>, which is set as ${USES[use]}: it is hidden from me, archived or gone. Give me **View Channel** there, or take it out with ${HOW_TO_TAKE_OUT[use]}.`;
    }
    case 'lacks': {
      const { channelId, use, needs } = complaint;
      const lines = needs.map(({ name, otherwise }) => `- **${name}**: without it ${otherwise}`);
      return [
        `In <#${channelId}>, ${USES[use]}, I lack (Edit Channel → Permissions → my role):`,
        ...lines,
      ].join('\n');
    }
    case 'no-message-content':
      return 'There are answer channels, but Discord does not send me the texts of messages that do not mention me, so I answer there only when I am mentioned. Whoever runs me switches on Message Content Intent in the Developer Portal and sets MESSAGE_CONTENT_INTENT=true.';
    case 'commands':
      return complaint.names === null
        ? 'Discord does not tell me which commands are registered. Invite me again with the scope applications.commands.'
        : `Not registered here: ${complaint.names.map((name) => `\`/${name}\``).join(', ')}. I register them when I start; if they are still missing then, invite me again with the scope applications.commands.`;
    case 'content':
      return complaint.isRefused
        ? 'The newest articles were not taken, so I answer from those before. `/knowledge status` says why.'
        : `The articles have ${counted(complaint.errors, 'error')}; files with errors are not used. \`/knowledge problems\` lists them.`;
    case 'pins':
      return `${counted(complaint.gone, 'pin')} of this server ${complaint.gone === 1 ? 'leads' : 'lead'} to articles that are gone. \`/pin list\` shows which.`;
    case 'subjects': {
      const { channelId, gone, isMute } = complaint;
      const so = isMute ? 'so I answer nothing there' : 'so I answer there about the others alone';
      return `No article is about ${named(gone, words)}, which <#${channelId}> is limited to, ${so}. \`/topics\` shows the subjects there are, \`/settings subjects\` sets them.`;
    }
    case 'tag-gone':
      return `The tag for posts whose answer helped is gone from <#${complaint.channelId}>, so I tag none there. Choose another with \`/settings forum\`.`;
    case 'experts-role':
      return 'The role of those who take over is gone, so only those answer who manage the server. Set another with `/settings experts`.';
    case 'settings':
      return 'What is set here cannot be read: a newer version of me stored it, or it was changed from outside. Until then I go by what I knew last, else by the settings I begin with, and change nothing. Whoever runs me goes back to the newer version, or `/settings reset` begins anew.';
    case 'database':
      return complaint.sentence === null
        ? 'My database could not be opened when I started, so nothing can be set or kept; whoever runs me finds the reason in my log.'
        : `What you set cannot be kept at the moment. ${fitMarkdown(escapeLine(complaint.sentence), LONGEST_SENTENCE)}`;
    default:
      return complaint satisfies never;
  }
}
