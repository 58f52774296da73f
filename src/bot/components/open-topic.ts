import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { Library } from '../../knowledge/index.ts';
import { topicKeyOf, type TopicKey } from '../messages/custom-id.ts';
import { noticeReply } from '../messages/notice.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import { topicReply } from '../messages/topics.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import type { Press } from './button.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import type { Words } from '../words/words.ts';

export const openTopic: Press<'open-topic'> = async (id, interaction, context) =>
  show(id.topic, interaction, context);

export async function pickTopic(
  interaction: StringSelectMenuInteraction,
  context: BotContext,
): Promise<void> {
  const [key] = interaction.values;
  await show(key as TopicKey, interaction, context);
}

/** Turns the page in place: these buttons stand only in messages made here. */
export const turnTopic: Press<'turn-topic'> = async (id, interaction, context) => {
  const shown = page(context.library(), id.topic, id.page, wordsFor(interaction, context));
  await interaction.update(sealed(shown, interaction, context));
};

/** Lists a topic's articles for who pressed, and leaves the message with the topics as it is. */
async function show(
  topic: TopicKey,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  context: BotContext,
): Promise<void> {
  const shown = page(context.library(), topic, 0, wordsFor(interaction, context));
  await replyToWhoActs(interaction, shown, context);
}

function page({ topics }: Library, key: TopicKey, number: number, words: Words): Reply {
  const topic = topics.find(({ subject }) => topicKeyOf(subject) === key);
  return topic === undefined ? noticeReply('topicGone', words) : topicReply(topic, number, words);
}
