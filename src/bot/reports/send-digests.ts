/** Sends each server its digest once a week: on its day, or as soon after it as the bot runs. */
import type { BotContext } from '../bot-context.ts';
import { logFailure } from '../connection/log-failure.ts';
import type { SendTo } from '../connection/send-to.ts';
import { digestMessage } from '../messages/digest.ts';
import { dayNumber } from '../state/days.ts';
import type { ReadOutcome } from '../state/outcomes.ts';
import type { State } from '../state/state.ts';
import { collectDigest } from './collect-digest.ts';
import { dueDigest, isSetSince, type DueDigest } from './digest-day.ts';

/** @param guildIds - Servers of this process. Never rejects: one server must not keep the others waiting. */
export async function sendDigests(
  context: BotContext,
  guildIds: readonly string[],
  send: SendTo,
): Promise<void> {
  const { state, now, log } = context;
  if (state === null) return;
  for (const guildId of guildIds) {
    const { digest } = state.settings.of(guildId);
    if (digest === null) continue;
    const due = dueDigest(digest.weekday, now());
    if (due === null) continue;
    try {
      await sendOne(context, state, { ...due, guildId }, (message) =>
        send(guildId, digest.channelId, message),
      );
    } catch (error) {
      const where = { guild: guildId, channel: digest.channelId };
      logFailure(log, 'a digest could not be sent', error, where);
      context.alerts.refused(error, guildId, digest.channelId);
    }
  }
}

async function sendOne(
  context: BotContext,
  state: State,
  { guildId, day, isLate }: DueDigest & { readonly guildId: string },
  send: (message: Parameters<SendTo>[2]) => Promise<unknown>,
): Promise<void> {
  const taken = await take(state, { guildId, day, isLate });
  if (taken.kind === 'not-read') {
    context.log.warn({ guild: guildId }, `a digest waits for the database: ${taken.sentence}`);
    return;
  }
  if (!taken.value) return;
  const digest = digestMessage(await collectDigest(context, state, guildId));
  const message = { ...digest, nonce: nonceOf(guildId, day), enforceNonce: true };
  await send(message);
}

async function take(
  state: State,
  { guildId, day, isLate }: DueDigest & { readonly guildId: string },
): Promise<ReadOutcome<boolean>> {
  if (isLate) {
    const changes = await state.settings.changesOf(guildId);
    if (changes.kind === 'not-read') return changes;
    if (isSetSince(day, changes.value)) return { kind: 'read', value: false };
  }
  return state.digests.take(guildId, day);
}

/** Another one for each digest, of at most the 25 characters that Discord takes. */
function nonceOf(guildId: string, day: string): string {
  return `d${guildId}${dayNumber(new Date(day)).toString(36)}`;
}
