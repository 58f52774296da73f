/** Forgetting a server: the question, and what became of it. */
import { ButtonStyle } from 'discord.js';
import type { WriteOutcome } from '../state/outcomes.ts';
import { actionButton } from './buttons.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { notStoredReply } from './settings-changed.ts';

export function resetQuestionReply(): Reply {
  return replyOf(
    {
      color: QUIET_COLOUR,
      title: 'Forget everything of this server?',
      description: [
        'This deletes all settings with the list of changes, pins, ratings, counts, questions that found no answer, choices, and open questions to people. It cannot be taken back.',
        '',
        'Messages on Discord stay where they are. To keep everything, leave this message alone.',
      ].join('\n'),
    },
    [actionButton('Forget everything', { verb: 'reset-server' }, ButtonStyle.Danger)],
  );
}

export function resetReply(outcome: WriteOutcome): Reply {
  if (outcome.kind === 'not-stored') return notStoredReply(outcome);
  return replyOf({
    color: ANSWER_COLOUR,
    title: 'Everything of this server is forgotten',
    description: 'I go on with the settings I began with. `/settings show` lists them.',
  });
}
