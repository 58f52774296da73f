/** The form in which an expert writes an answer. */
import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { formatCustomId } from './custom-id.ts';
import { WRITTEN_ANSWER } from './person-answer.ts';

/** The form's field. */
export const ANSWER_FIELD = 'answer';

export function personForm(
  questionId: string,
  question: string,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId({ verb: 'person', question: questionId, step: 'write' }),
    title: plainLine(question, DISCORD_LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: 'Your answer',
        description: 'Who asked is told it, with your Markdown. It stays in this channel too.',
        component: {
          type: ComponentType.TextInput,
          custom_id: ANSWER_FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: WRITTEN_ANSWER,
        },
      },
    ],
  };
}
