/** The form in which an expert writes an answer. */
import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { ArticleReference } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { articleOptions } from './article-menu.ts';
import { formatCustomId } from './custom-id.ts';
import { WRITTEN_ANSWER } from './person-answer.ts';
import type { Words } from '../words/words.ts';

/** Custom ids of the fields. */
export const ANSWER_FIELDS = { text: 'answer', article: 'article' } as const;

/** @param offered - Articles that can go with the answer, best first; those past the 25th are left out. */
export function personForm(
  questionId: string,
  question: string,
  offered: readonly ArticleReference[],
  words: Words,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId({ verb: 'person', question: questionId, step: 'write' }),
    title: plainLine(question, DISCORD_LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: words.say('form.person.answer'),
        description: words.say('form.person.hint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: ANSWER_FIELDS.text,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: WRITTEN_ANSWER,
        },
      },
      ...(offered.length === 0 ? [] : [articleField(offered, words)]),
    ],
  };
}

function articleField(offered: readonly ArticleReference[], words: Words): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: words.say('form.person.article'),
    component: {
      type: ComponentType.StringSelect,
      custom_id: ANSWER_FIELDS.article,
      required: false,
      min_values: 0,
      max_values: 1,
      options: articleOptions(offered),
    },
  };
}
