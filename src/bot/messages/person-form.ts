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

/** Custom ids of the fields. */
export const ANSWER_FIELDS = { text: 'answer', article: 'article' } as const;

/** @param offered - Articles that can go with the answer, best first; those past the 25th are left out. */
export function personForm(
  questionId: string,
  question: string,
  offered: readonly ArticleReference[],
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
          custom_id: ANSWER_FIELDS.text,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: WRITTEN_ANSWER,
        },
      },
      ...(offered.length === 0 ? [] : [articleField(offered)]),
    ],
  };
}

function articleField(offered: readonly ArticleReference[]): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: 'An article to read on in, if you like',
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
