/**
 * What arrives from Discord → its turn: messages by channel and member, interactions before all else.
 *
 * An interaction is forgotten by Discord after three seconds, a message never. Where more arrive together
 * than can be answered in time, all that can be acknowledged without an answer are, before the first answer
 * is sought; one that comes alone is, when its answer takes long.
 */
import type { Interaction, Message, REST } from 'discord.js';
import { atMost } from '../at-most.ts';
import type { BotContext } from '../bot-context.ts';
import type { DiscordClock } from '../connection/discord-clock.ts';
import type { DeletedMessages } from '../connection/message-changes.ts';
import type { InFlight } from '../in-flight.ts';
import { onDeletion } from '../on-deletion.ts';
import { isEditForBot, onEdit } from '../on-edit.ts';
import { reportFailure } from '../failed-interaction.ts';
import { onInteraction, suggestNothing } from '../on-interaction.ts';
import { isForBot, onMessage } from '../on-message.ts';
import { onEditMeanwhile, onQuotedEdit } from '../on-quoted-edit.ts';
import { acknowledgeAs } from './acknowledge-as.ts';
import { firstResponse, type FirstResponse } from './first-response.ts';
import { createMemberTurns } from './member-turns.ts';
import { createPace } from './pace.ts';
import { createRounds } from './round.ts';
import type { WhenTaken } from './taking.ts';
import { createUnderWay } from './under-way.ts';
import { tellOfFlood } from './tell-of-flood.ts';
import { tellOfReading } from './tell-of-reading.ts';

/**
 * Interactions waiting, from which on they are acknowledged before they are answered. An answer takes
 * some five milliseconds, on a busy machine twenty: the last of so many still has most of its time.
 */
const LONG_QUEUE = 10;

/** Acknowledgements begun in one round of the event loop; more, and the first would leave with the last. */
const ACKNOWLEDGED_AT_ONCE = 20;

/** How long answers wait for the acknowledgements of others, in milliseconds; they would wait for ever in a steady flood. */
const HOLD_BACK_MS = 3000;

/** How long Discord takes replies to an interaction that was acknowledged, in milliseconds. */
const TOKEN_LIVES_MS = 15 * 60 * 1000;

export interface Arrivals {
  message(message: Message): void;
  /** Of a message, whether or not it was a question before. */
  edit(message: Message): void;
  deletion(messages: DeletedMessages, rest: REST): void;
  interaction(interaction: Interaction): void;
}

export interface ArrivalsOptions {
  readonly clock: DiscordClock;
  readonly whenTaken: WhenTaken;
  /** As `BotOptions` has it. */
  readonly acknowledgeWithinMs: number;
  /** The same. */
  readonly deferAfterMs: number;
}

export function createArrivals(
  context: BotContext,
  answers: InFlight,
  { clock, whenTaken, acknowledgeWithinMs, deferAfterMs }: ArrivalsOptions,
): Arrivals {
  const { log, watch } = context;
  const pace = createPace();
  const acknowledging = createPace(ACKNOWLEDGED_AT_ONCE);
  const acknowledgements = createUnderWay();
  const joinRound = createRounds();
  const turns = createMemberTurns();
  /** Edits that wait for their turn, by the id of the message: the last of each. */
  const edits = new Map<string, Message>();

  /** Never begun, so that nothing is lost silently. */
  function notBegun(where: object): void {
    watch.dropped('stopping');
    log.warn(where, 'arrived while stopping, and is not answered here');
  }

  function isOver(interaction: Interaction): boolean {
    const ageMs = clock.ageOf(interaction.id);
    if (ageMs < acknowledgeWithinMs) return false;
    const { id, type, channelId, guildId } = interaction;
    const where = { interaction: id, kind: type, channel: channelId, guild: guildId, ageMs };
    // Suggestions are overtaken whenever somebody types on: no news.
    const level = interaction.isAutocomplete() ? 'debug' : 'warn';
    watch.dropped('late');
    log[level](where, 'an interaction was over before its turn came; it is dropped');
    return true;
  }

  /** Whether no more replies can be sent to it, a long time after it was acknowledged. */
  function isForgotten(interaction: Interaction): boolean {
    const ageMs = clock.ageOf(interaction.id);
    if (ageMs < TOKEN_LIVES_MS) return false;
    const { id, type, channelId, guildId } = interaction;
    const where = { interaction: id, kind: type, channel: channelId, guild: guildId, ageMs };
    watch.dropped('forgotten');
    log.warn(where, 'an interaction has waited for too long to be answered; it is dropped');
    return true;
  }

  async function answer(interaction: Interaction): Promise<void> {
    const round = joinRound();
    await round.over;
    if (isOver(interaction)) return;
    const reading = context.live.reading();
    if (reading !== null) {
      await pace.begin(true, () => tellOfReading(interaction, reading.share, context));
      return;
    }
    const isCrowded = round.size + pace.urgentWaiting + acknowledging.urgentWaiting >= LONG_QUEUE;
    const as = acknowledgeAs(interaction, context);
    if (as === null) {
      await pace.begin(true, () =>
        isCrowded && interaction.isAutocomplete()
          ? suggestNothing(interaction, context)
          : onInteraction(interaction, context),
      );
      return;
    }
    const first = firstResponse(as.interaction, as.way);
    if (!isCrowded) {
      const inDanger = setTimeout(() => void acknowledged(first, interaction), deferAfterMs);
      try {
        await pace.begin(true, () => onInteraction(interaction, context));
      } finally {
        clearTimeout(inDanger);
      }
      return;
    }
    const isTaken = await acknowledgements.during(
      acknowledging.begin(true, async () =>
        isOver(interaction) ? false : acknowledged(first, interaction),
      ),
    );
    if (!isTaken) return;
    // Answers would hold back those that are still on their way, and those that only arrive.
    await atMost(HOLD_BACK_MS, acknowledgements.nothing());
    const { guildId, user } = interaction;
    const inTurn = async (): Promise<void> => {
      if (!isForgotten(interaction)) await onInteraction(interaction, context);
    };
    await pace.begin(false, inTurn, guildId ?? user.id);
  }

  /** In its turn, but not before the articles are there: a message waits for its answer as long as that takes. */
  async function patiently({ guildId, author }: Message, work: () => Promise<void>): Promise<void> {
    await context.live.reading()?.over;
    await pace.begin(false, work, guildId ?? author.id);
  }

  /** Never rejects. @returns Whether it can still be answered. */
  async function acknowledged(first: FirstResponse, interaction: Interaction): Promise<boolean> {
    try {
      await first.acknowledge();
      return true;
    } catch (error) {
      return reportFailure(error, interaction, context);
    }
  }

  return {
    interaction(interaction) {
      const { id } = interaction;
      watch.arrived(id);
      const isBegun = answers.run(
        () => whenTaken({ id, kind: 'interaction' }, () => answer(interaction)),
        { interaction: id },
      );
      if (!isBegun) notBegun({ interaction: id });
    },
    edit(message) {
      // Whoever wrote it, and whenever: what it said before is not ours to repeat.
      if (message.editedTimestamp !== null) answers.run(() => onQuotedEdit(message, context));
      if (!isEditForBot(message)) return;
      const { id, channelId, author } = message;
      watch.arrived(id);
      // Who mends a question edits it several times; only how it reads in the end is answered.
      const isWaiting = edits.has(id);
      edits.set(id, message);
      if (isWaiting) return;
      const answerLatest = async (): Promise<void> => {
        const latest = edits.get(id) ?? message;
        edits.delete(id);
        await whenTaken({ id: `${id} ${latest.editedTimestamp}`, kind: 'edit' }, () =>
          onEdit(latest, context),
        );
      };
      // In the turn of its writer, and so after the answer that may still be on its way.
      const turn = { channelId, memberId: author.id };
      const isBegun = answers.run(
        async () => {
          const taken = turns.take(turn, () => patiently(message, answerLatest));
          if (taken !== null) return taken;
          edits.delete(id);
          log.debug({ message: id, channel: channelId }, 'an edit is dropped: too much waits');
        },
        { message: id },
      );
      if (isBegun) return;
      edits.delete(id);
      if (isForBot(message, context)) notBegun({ message: id, channel: channelId });
    },
    deletion(messages, rest) {
      const isBegun = answers.run(() => onDeletion(messages, rest, context));
      if (!isBegun) log.debug({ channel: messages.channelId }, 'deleted while stopping');
    },
    message(message) {
      if (!isForBot(message, context)) return;
      const { id, channelId, author } = message;
      watch.arrived(id);
      const isBegun = answers.run(
        () =>
          whenTaken({ id, kind: 'message' }, async () => {
            const turn = turns.take({ channelId, memberId: author.id }, () =>
              patiently(message, async () => {
                await onMessage(message, context);
                await onEditMeanwhile(message, context);
              }),
            );
            await (turn ?? tellOfFlood(message, context));
          }),
        { message: id },
      );
      if (!isBegun) notBegun({ message: id, channel: channelId });
    },
  };
}
