import type { Library } from '../../knowledge/index.ts';
import { topicKeyOf, type TopicKey } from '../messages/custom-id.ts';
import { noticeReply } from '../messages/notice.ts';
import type { Reply } from '../messages/reply.ts';
import { topicReply } from '../messages/topics.ts';
import { privately } from '../visibility.ts';
import type { Press } from './button.ts';

/** Lists a topic's articles for who pressed, and leaves the message with the topics as it is. */
export const openTopic: Press<'open-topic'> = async (id, interaction, { library }) => {
  await interaction.reply({ ...page(library(), id.topic, 0), ...privately(interaction) });
};

/** Turns the page in place: these buttons stand only in messages made by `openTopic`. */
export const turnTopic: Press<'turn-topic'> = async (id, interaction, { library }) => {
  await interaction.update(page(library(), id.topic, id.page));
};

function page({ topics }: Library, key: TopicKey, number: number): Reply {
  const topic = topics.find(({ subject }) => topicKeyOf(subject) === key);
  return topic === undefined ? noticeReply('topicGone') : topicReply(topic, number);
}
