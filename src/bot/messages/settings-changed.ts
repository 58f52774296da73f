/** What became of a change, and what to do next. */
import type { ChangeOutcome } from '../state/settings-store.ts';
import type { WriteOutcome } from '../state/outcomes.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';

const LONGEST_SENTENCE = 1000;

/** @param lines - What is set now, and what else there is to know. At most 3,000 characters. */
export function settingsChangedReply(
  outcome: Exclude<ChangeOutcome, { kind: 'not-stored' }>,
  lines: readonly string[],
  words: Words,
): Reply {
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say(outcome.kind === 'stored' ? 'settings.changed' : 'settings.wasSo')),
    text(lines.join('\n')),
  );
}

export function notStoredReply(
  what: Extract<WriteOutcome, { kind: 'not-stored' }>,
  words: Words,
): Reply {
  return replyOf(
    QUIET_COLOUR,
    heading(words.say('settings.notChanged')),
    text(`${troubleText(what, LONGEST_SENTENCE, words)}\n\n${words.say('settings.stillHolds')}`),
  );
}

/** What was asked for cannot be, and why. Nothing was changed, or nothing had to be. */
export function settingsHintReply(sentence: string): Reply {
  return replyOf(QUIET_COLOUR, text(sentence));
}

/** What is set, without a change. */
export function settingsLinesReply(title: string, lines: readonly string[]): Reply {
  return replyOf(ANSWER_COLOUR, heading(title), text(lines.join('\n')));
}
