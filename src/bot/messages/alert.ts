/** What moderators are told unasked, because they or the operator must mend it. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeLine } from '../markdown/escape.ts';
import { heading, small, text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

export type Alert =
  /** `sentence`: as `ReloadRefusal` has it. */
  | { readonly kind: 'failed-reload'; readonly sentence: string }
  /** `reason`: without a full stop. */
  | { readonly kind: 'missing-permission'; readonly channelId: string; readonly reason: string }
  /** `sentence`: as `Health` has it. */
  | { readonly kind: 'database-trouble'; readonly sentence: string };

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
    default:
      return alert satisfies never;
  }
}

function shown(sentence: string): string {
  return fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE);
}
