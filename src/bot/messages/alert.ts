/** What moderators are told unasked, because they or the operator must mend it. */
import { fitMarkdown } from '../../knowledge/index.ts';
import type { GoneThing } from '../house-rules/without-gone.ts';
import { escapeLine } from '../markdown/escape.ts';
import { heading, small, text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import type { Told } from '../state/trouble.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';

/** What Discord refused, in somebody's words without a full stop. */
export type Reason = (words: Words) => string;

export type Alert =
  /** `sentence`: as `ReloadRefusal` has it. */
  | { readonly kind: 'failed-reload'; readonly sentence: string }
  | { readonly kind: 'missing-permission'; readonly channelId: string; readonly reason: Reason }
  | ({ readonly kind: 'database-trouble' } & Told)
  /** The tag for posts of this forum whose answer helped. */
  | { readonly kind: 'tag-gone'; readonly channelId: string }
  /** The role of experts, which stays set: without any, whoever is in their channel could answer. */
  | { readonly kind: 'role-gone' }
  /** Channels and roles that were deleted, and taken out of the settings. At least one. */
  | { readonly kind: 'gone'; readonly things: readonly GoneThing[] };

const LONGEST_SENTENCE = 1000;

export function alertMessage(alert: Alert, words: Words): Reply {
  return replyOf(
    QUIET_COLOUR,
    heading(words.say(`alert.${alert.kind}`)),
    text(textOf(alert, words)),
    small(words.say('alert.rarely'), '`/settings alerts`'),
  );
}

function textOf(alert: Alert, words: Words): string {
  switch (alert.kind) {
    case 'failed-reload':
      return `${shown(alert.sentence)}\n\n${words.say('alert.goesOnWithArticles')}`;
    case 'missing-permission': {
      const where = { channel: `<#${alert.channelId}>`, reason: shown(alert.reason(words)) };
      return `${words.say('alert.inChannel', where)}\n\n${words.say('alert.seeDoctor')}`;
    }
    case 'database-trouble':
      return `${troubleText(alert, LONGEST_SENTENCE, words)}\n\n${words.say('alert.goesOnWithSettings')}`;
    case 'tag-gone':
      return words.say('alert.tagsNone', { channel: `<#${alert.channelId}>` });
    case 'role-gone':
      return words.say('doctor.expertsRole');
    case 'gone':
      return `${goneLines(alert.things, words)}\n\n${words.say('alert.takenOut')}`;
    default:
      return alert satisfies never;
  }
}

function shown(sentence: string): string {
  return fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE);
}

const LISTED = 10;

function goneLines(things: readonly GoneThing[], words: Words): string {
  const lines = things.slice(0, LISTED).map(({ kind, id, uses }) => {
    const were = words.longRow(uses.map((use) => words.say(`gone.${use}`)));
    return `- ${words.say(`gone.a-${kind}`, { id, uses: were })}`;
  });
  const count = things.length - lines.length;
  return [...lines, ...(count > 0 ? [`- ${words.say('list.andMore', { count })}`] : [])].join('\n');
}
