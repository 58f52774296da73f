/** What a member asks of people, by a button of a reply that did not help. */
import {
  MessageFlags,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { serverOf } from '../house-rules/server-of.ts';
import { messageBefore } from '../questions/asker-of-reply.ts';
import { forOne } from '../visibility.ts';
import type { TellPrivately } from './private-replies.ts';

export interface Asking {
  readonly guildId: string;
  readonly askerId: string;
  readonly question: string;
  /** Id of the channel or thread where it was asked. */
  readonly askedIn: string;
  /** Id of the reply that offers a person. */
  readonly replyId: string;
  /** Id of the answer that was rated before, of which that reply tells; null when there was no answer. */
  readonly ratedId: string | null;
  /** Null when everybody there can see the reply. */
  readonly tellPrivately: TellPrivately | null;
}

/** Null in direct messages and in servers without the bot, where there are no people to ask. */
export function askingFrom(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  question: string,
): Asking | null {
  const { channelId, message, user } = interaction;
  const guildId = serverOf(interaction);
  if (guildId === null || channelId === null || message === null) return null;
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  return {
    guildId,
    askerId: user.id,
    question,
    askedIn: channelId,
    replyId: message.id,
    ratedId: messageBefore(message),
    tellPrivately: isPrivate ? (answer) => interaction.followUp(forOne(answer)) : null,
  };
}
