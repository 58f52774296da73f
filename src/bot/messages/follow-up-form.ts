/** The form in which somebody asks on after an answer. */
import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { QUESTION_LENGTH } from '../question.ts';
import type { ArticleKey } from './article-key.ts';
import { formatCustomId } from './custom-id.ts';
import type { Words } from '../words/words.ts';

export const FOLLOW_UP_FIELD = 'question';

/** @param article - That answered before. */
export function followUpForm(
  article: ArticleKey,
  words: Words,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId({ verb: 'follow-up', article }),
    title: words.say('form.followUp.title'),
    components: [
      {
        type: ComponentType.Label,
        label: words.say('form.followUp.question'),
        description: words.say('form.followUp.hint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: FOLLOW_UP_FIELD,
          style: TextInputStyle.Short,
          max_length: QUESTION_LENGTH,
          required: true,
        },
      },
    ],
  };
}
