/** Forgetting a server: the question, and what became of it. */
import { ButtonStyle } from 'discord.js';
import type { WriteOutcome } from '../state/outcomes.ts';
import { actionButton } from './buttons.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { notStoredReply } from './settings-changed.ts';

export function resetQuestionReply(): Reply {
  return replyOf(
    QUIET_COLOUR,
    heading('Forget everything of this server?'),
    text(
      [
        'This deletes all settings with the list of changes, pins, ratings, counts, questions that found no answer, choices, and open questions to people. It cannot be taken back.',
        '',
        'Messages on Discord stay where they are. To keep everything, leave this message alone.',
      ].join('\n'),
    ),
    buttonRows([actionButton('Forget everything', { verb: 'reset-server' }, ButtonStyle.Danger)]),
  );
}

export function resetReply(outcome: WriteOutcome): Reply {
  if (outcome.kind === 'not-stored') return notStoredReply(outcome);
  return replyOf(
    ANSWER_COLOUR,
    heading('Everything of this server is forgotten'),
    text('I go on with the settings I began with. `/settings show` lists them.'),
  );
}
