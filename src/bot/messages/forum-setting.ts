/** What is said of `/settings forum`. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import type { Words } from '../words/words.ts';

const LONGEST_TAG = 200;

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
  words: Words,
): string[] {
  const channel = `<#${channelId}>`;
  if (tagName === null && !closes) return [words.say('forum.stays', { channel })];
  return [
    becomes(channel, tagName, closes, words),
    ...(closes ? [words.say('forum.openAgain')] : []),
    ...(isAnswerChannel ? [] : ['', words.say('forum.noAnswerChannel')]),
    ...(isRated ? [] : ['', words.say('forum.notRated')]),
  ];
}

function becomes(channel: string, tagName: string | null, closes: boolean, words: Words): string {
  const button = words.say('button.helpful');
  if (tagName === null) return words.say('forum.closes', { channel, button });
  const key = closes ? 'forum.tagsAndCloses' : 'forum.tags';
  return words.say(key, { channel, button, tag: shown(tagName) });
}

export function noSuchTag(channelId: string, typed: string, words: Words): string {
  return words.say('forum.noSuchTag', { channel: `<#${channelId}>`, tag: shown(typed) });
}

function shown(name: string): string {
  return fitMarkdown(escapeInLine(name), LONGEST_TAG);
}
