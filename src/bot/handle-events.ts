/** What Discord tells of messages and interactions goes to whoever takes it up. */
import { Events, type Client } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { createDiscordClock } from './connection/discord-clock.ts';
import { logFailure } from './connection/log-failure.ts';
import { onMessageChanges } from './connection/message-changes.ts';
import type { InFlight } from './in-flight.ts';
import type { BotOptions } from './make-context.ts';
import { createArrivals } from './queue/arrivals.ts';
import { createWhenTaken } from './queue/taking.ts';
import { takeUsedLeftover } from './registration/own-commands.ts';

export function handleEvents(
  client: Client,
  { config, acknowledgeWithinMs, deferAfterMs }: BotOptions,
  context: BotContext,
  answers: InFlight,
): void {
  const clock = createDiscordClock(client, () => performance.now());
  const { state, log } = context;
  const whenTaken = createWhenTaken(state?.taken ?? null, log);
  const waiting = { clock, whenTaken, acknowledgeWithinMs, deferAfterMs };
  const arrivals = createArrivals(context, answers, waiting);
  // Of what was deleted or changed before a session begins, Discord does not tell.
  client.on(Events.ShardReady, () => {
    context.answeredBefore.forgetAll();
    context.commandLimits.forget();
  });
  client.on(Events.ApplicationCommandPermissionsUpdate, ({ guildId }) =>
    context.commandLimits.forget(guildId),
  );
  client.on(Events.MessageCreate, (message) => arrivals.message(message));
  onMessageChanges(client, {
    edited: (message) => arrivals.edit(message),
    deleted: (messages) => arrivals.deletion(messages, client.rest),
    failed: (error, channel) =>
      logFailure(context.log, 'could not follow an edit', error, { channel, guild: null }),
  });
  client.on(Events.InteractionCreate, (interaction) => {
    arrivals.interaction(interaction);
    answers.run(() => takeUsedLeftover(interaction, config, context.log));
  });
}
