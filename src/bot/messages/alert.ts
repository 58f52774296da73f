/** What moderators are told unasked, because they or the operator must mend it. */
import { fitMarkdown } from '../../knowledge/index.ts';
import type { GoneThing, GoneUse } from '../house-rules/without-gone.ts';
import { escapeLine } from '../markdown/escape.ts';
import { heading, small, text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

export type Alert =
  /** `sentence`: as `ReloadRefusal` has it. */
  | { readonly kind: 'failed-reload'; readonly sentence: string }
  /** `reason`: without a full stop. */
  | { readonly kind: 'missing-permission'; readonly channelId: string; readonly reason: string }
  /** `sentence`: as `Health` has it. */
  | { readonly kind: 'database-trouble'; readonly sentence: string }
  /** The tag for posts of this forum whose answer helped. */
  | { readonly kind: 'tag-gone'; readonly channelId: string }
  /** Channels and roles that were deleted, and taken out of the settings. At least one. */
  | { readonly kind: 'gone'; readonly things: readonly GoneThing[] };

const TAG_GONE = 'The tag for posts that I answered is gone';
const tagGone = (channelId: string): string =>
  `In <#${channelId}> it was deleted, so I tag no post there any more. \`/settings forum\` chooses another.`;

const LONGEST_SENTENCE = 1000;

export function alertMessage(alert: Alert): Reply {
  const { title, description } = textOf(alert);
  return replyOf(
    QUIET_COLOUR,
    heading(title),
    text(description),
    small('At most once an hour for one cause', '`/settings alerts`'),
  );
}

function textOf(alert: Alert): { readonly title: string; readonly description: string } {
  switch (alert.kind) {
    case 'failed-reload':
      return {
        title: 'Newer articles were not taken',
        description: `${shown(alert.sentence)}\n\nI go on answering from the articles I have. \`/knowledge problems\` lists what is wrong with the files.`,
      };
    case 'missing-permission':
      return {
        title: 'I could not do what was asked of me',
        description: `In <#${alert.channelId}>: ${shown(alert.reason)}.\n\n\`/doctor\` lists what I lack, channel by channel.`,
      };
    case 'database-trouble':
      return {
        title: 'I cannot store anything at the moment',
        description: `${shown(alert.sentence)}\n\nI go on answering with the settings I know. Changes are refused until this is mended; \`/knowledge status\` shows when it is.`,
      };
    case 'tag-gone':
      return { title: TAG_GONE, description: tagGone(alert.channelId) };
    case 'gone':
      return {
        title: 'What you had set is gone',
        description: `${goneLines(alert.things)}\n\nI have taken that out of the settings. \`/settings show\` has what is set now; set another where you need one.`,
      };
    default:
      return alert satisfies never;
  }
}

function shown(sentence: string): string {
  return fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE);
}

const LISTED = 10;

const USES: Readonly<Record<GoneUse, string>> = {
  answers: 'I answered there without a mention',
  alerts: 'the channel for alerts',
  experts: "the experts' channel: nobody takes over now",
  digest: 'the channel for the digest: none is sent now',
  forum: 'I tagged or closed posts there whose answer helped',
  pause: 'I was paused there',
  block: 'I answered nothing to whoever had it',
};

function goneLines(things: readonly GoneThing[]): string {
  const lines = things.slice(0, LISTED).map(({ kind, id, uses }) => {
    const were = uses.map((use) => USES[use]).join('; ');
    return `- A ${kind} that was deleted (\`${id}\`): ${were}`;
  });
  const more = things.length - lines.length;
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
