/** The form that asks why an answer did not help. Nothing in it must be filled in. */
import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Reason } from '../state/ratings.ts';
import { formatCustomId, type CustomId } from './custom-id.ts';
import type { Words } from '../words/words.ts';

/** As many as are kept. */
const LONGEST_COMMENT = 500;

/** In the order they are offered. */
export const REASONS: readonly Reason[] = [
  'wrong-article',
  'not-the-answer',
  'out-of-date',
  'hard-to-read',
];

/** Custom ids of the fields. */
export const RATING_FIELDS = { reason: 'reason', comment: 'comment' } as const;

export function isReason(text: string | null): text is Reason {
  return REASONS.some((reason) => reason === text);
}

export function ratingForm(
  id: Extract<CustomId, { verb: 'helpful' | 'not-helpful' }>,
  words: Words,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId({ ...id, verb: 'not-helpful' }),
    title: words.say('form.rating.title'),
    components: [
      {
        type: ComponentType.Label,
        label: words.say('form.rating.reason'),
        component: {
          type: ComponentType.RadioGroup,
          custom_id: RATING_FIELDS.reason,
          required: false,
          options: REASONS.map((value) => ({ value, label: words.say(`reason.${value}`) })),
        },
      },
      {
        type: ComponentType.Label,
        label: words.say('form.rating.comment'),
        description: words.say('form.rating.hint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: RATING_FIELDS.comment,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: LONGEST_COMMENT,
        },
      },
    ],
  };
}
