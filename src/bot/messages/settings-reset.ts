/** Forgetting a server: the question, and what became of it. */
import { ButtonStyle } from 'discord.js';
import type { WriteOutcome } from '../state/outcomes.ts';
import { actionButton } from './buttons.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { notStoredReply } from './settings-changed.ts';
import type { Words } from '../words/words.ts';

export function resetQuestionReply(words: Words): Reply {
  const button = actionButton(
    words.say('button.forget'),
    { verb: 'reset-server' },
    ButtonStyle.Danger,
  );
  return replyOf(
    QUIET_COLOUR,
    heading(words.say('reset.question')),
    text([words.say('reset.deletes'), '', words.say('reset.stays')].join('\n')),
    buttonRows([button]),
  );
}

export function resetReply(outcome: WriteOutcome, words: Words): Reply {
  if (outcome.kind === 'not-stored') return notStoredReply(outcome, words);
  return replyOf(ANSWER_COLOUR, heading(words.say('reset.done')), text(words.say('reset.goesOn')));
}
