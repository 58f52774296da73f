/** The form that asks why an answer did not help. Nothing in it must be filled in. */
import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Reason } from '../state/ratings.ts';
import { formatCustomId, type CustomId } from './custom-id.ts';

/** As many as are kept. */
const LONGEST_COMMENT = 500;

/** In the order they are offered. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'wrong-article': 'It is the wrong article',
  'not-the-answer': 'The article is right, but this is not the answer',
  'out-of-date': 'It is out of date',
  'hard-to-read': 'It is hard to read',
};

/** Custom ids of the fields. */
export const RATING_FIELDS = { reason: 'reason', comment: 'comment' } as const;

export function isReason(text: string | null): text is Reason {
  return text !== null && text in REASON_WORDS;
}

export function ratingForm(
  id: Extract<CustomId, { verb: 'helpful' | 'not-helpful' }>,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId({ ...id, verb: 'not-helpful' }),
    title: 'This did not help',
    components: [
      {
        type: ComponentType.Label,
        label: 'What was wrong with the answer?',
        component: {
          type: ComponentType.RadioGroup,
          custom_id: RATING_FIELDS.reason,
          required: false,
          options: Object.entries(REASON_WORDS).map(([value, label]) => ({ value, label })),
        },
      },
      {
        type: ComponentType.Label,
        label: 'In your own words, if you like',
        description: 'The moderators here read it without your name: name nobody in it.',
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
