/** What is said of `/settings forum`. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import type { ServerSettings } from '../state/server-settings.ts';

const LONGEST_TAG = 200;

const stays = (channelId: string): string =>
  `Posts in <#${channelId}> stay as they are when an answer helped.`;
const becomes = (channelId: string, done: string): string =>
  `When who opened a post in <#${channelId}> presses *Helpful* under an answer of mine, ${done}.`;
const tagged = (tag: string): string => `I give it the tag **${tag}**`;
const CLOSE = 'close it';
const CLOSE_ALONE = 'I close it';
const OPEN_AGAIN = 'Closed is archived, not locked: whoever writes in it opens it again.';
const NO_ANSWER_CHANNEL =
  'So far I answer posts there only where I am mentioned: `/settings channel add` changes that.';
const NOT_RATED =
  'Ratings are switched off here, so there is no such button: `/settings feedback` switches them on.';

export interface ForumCircumstances {
  /** Of the tag that is set; null when none is. */
  readonly tagName: string | null;
  readonly isAnswerChannel: boolean;
  /** Whether answers have the buttons. */
  readonly isRated: boolean;
}

export function forumLines(
  { channelId, closes }: ServerSettings['forums'][number],
  { tagName, isAnswerChannel, isRated }: ForumCircumstances,
): string[] {
  if (tagName === null && !closes) return [stays(channelId)];
  const done =
    tagName === null ? CLOSE_ALONE : tagged(shown(tagName)) + (closes ? ` and ${CLOSE}` : '');
  return [
    becomes(channelId, done),
    ...(closes ? [OPEN_AGAIN] : []),
    ...(isAnswerChannel ? [] : ['', NO_ANSWER_CHANNEL]),
    ...(isRated ? [] : ['', NOT_RATED]),
  ];
}

export function noSuchTag(channelId: string, typed: string): string {
  return `<#${channelId}> has no tag “${shown(typed)}”, so nothing was changed. Choose one of those that are offered while you type, or make it in the forum first.`;
}

function shown(name: string): string {
  return fitMarkdown(escapeInLine(name), LONGEST_TAG);
}
