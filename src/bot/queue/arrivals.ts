/**
 * What arrives from Discord → its turn: messages by channel and member, interactions before all else.
 *
 * An interaction is forgotten by Discord after three seconds, a message never. When more interactions
 * wait than can be answered in time, those that can be acknowledged without an answer are, first of all.
 */
import type { Interaction, Message, REST } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { DiscordClock } from '../connection/discord-clock.ts';
import type { DeletedMessages } from '../connection/message-changes.ts';
import type { InFlight } from '../in-flight.ts';
import { onDeletion } from '../on-deletion.ts';
import { isEditForBot, onEdit } from '../on-edit.ts';
import { deferInteraction, isDeferrable, onInteraction } from '../on-interaction.ts';
import { isForBot, onMessage } from '../on-message.ts';
import { createMemberTurns } from './member-turns.ts';
import { createPace } from './pace.ts';
import { tellOfFlood } from './tell-of-flood.ts';

/**
 * Interactions waiting, from which on they are acknowledged before they are answered. An answer takes
 * some five milliseconds, on a busy machine twenty: the last of so many still has most of its time.
 */
const LONG_QUEUE = 10;

export interface Arrivals {
  message(message: Message): void;
  /** Of a message, whether or not it was a question before. */
  edit(message: Message): void;
  deletion(messages: DeletedMessages, rest: REST): void;
  interaction(interaction: Interaction): void;
}

export interface ArrivalsOptions {
  readonly clock: DiscordClock;
  /** As `BotOptions` has it. */
  readonly acknowledgeWithinMs: number;
}

export function createArrivals(
  context: BotContext,
  answers: InFlight,
  { clock, acknowledgeWithinMs }: ArrivalsOptions,
): Arrivals {
  const { log } = context;
  const pace = createPace();
  const turns = createMemberTurns();

  /** Never begun, so that nothing is lost silently. */
  function notBegun(where: object): void {
    log.warn(where, 'arrived while stopping, and is not answered');
  }

  function isOver(interaction: Interaction): boolean {
    const ageMs = clock.ageOf(interaction.id);
    if (ageMs < acknowledgeWithinMs) return false;
    const { id, type, channelId, guildId } = interaction;
    const where = { interaction: id, kind: type, channel: channelId, guild: guildId, ageMs };
    // Suggestions are overtaken whenever somebody types on: no news.
    const level = interaction.isAutocomplete() ? 'debug' : 'warn';
    log[level](where, 'an interaction was over before its turn came; it is dropped');
    return true;
  }

  async function answer(interaction: Interaction): Promise<void> {
    if (pace.urgentWaiting >= LONG_QUEUE && isDeferrable(interaction, context)) {
      const isDeferred = await pace.begin(true, async () =>
        isOver(interaction) ? false : deferInteraction(interaction, context),
      );
      if (isDeferred) await pace.begin(false, () => onInteraction(interaction, context));
      return;
    }
    await pace.begin(true, async () => {
      if (!isOver(interaction)) await onInteraction(interaction, context);
    });
  }

  return {
    interaction(interaction) {
      const { id } = interaction;
      const isBegun = answers.run(() => answer(interaction), { interaction: id });
      if (!isBegun) notBegun({ interaction: id });
    },
    edit(message) {
      if (!isEditForBot(message, context)) return;
      const { id, channelId, author } = message;
      // In the turn of its writer, and so after the answer that may still be on its way.
      const turn = { channelId, memberId: author.id };
      const isBegun = answers.run(async () => {
        await turns.take(turn, () => pace.begin(false, () => onEdit(message, context)));
      });
      if (!isBegun) notBegun({ message: id, channel: channelId });
    },
    deletion(messages, rest) {
      const isBegun = answers.run(() => onDeletion(messages, rest, context));
      if (!isBegun) log.debug({ channel: messages.channelId }, 'deleted while stopping');
    },
    message(message) {
      if (!isForBot(message, context)) return;
      const { id, channelId, author } = message;
      const isBegun = answers.run(
        async () => {
          const turn = turns.take({ channelId, memberId: author.id }, () =>
            pace.begin(false, () => onMessage(message, context)),
          );
          await (turn ?? tellOfFlood(message, context));
        },
        { message: id },
      );
      if (!isBegun) notBegun({ message: id, channel: channelId });
    },
  };
}
