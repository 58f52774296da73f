/** Sends each server its digest on its day, once. */
import type { BotContext } from '../bot-context.ts';
import { logFailure } from '../connection/log-failure.ts';
import type { SendTo } from '../connection/send-to.ts';
import { digestMessage } from '../messages/digest.ts';
import { dayNumber, dayOf } from '../state/days.ts';
import type { State } from '../state/state.ts';
import { collectDigest } from './collect-digest.ts';

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
    if (digest === null || now().getUTCDay() !== digest.weekday) continue;
    try {
      await sendOne(context, state, guildId, (message) => send(guildId, digest.channelId, message));
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
  guildId: string,
  send: (message: Parameters<SendTo>[2]) => Promise<unknown>,
): Promise<void> {
  const { log, now } = context;
  const taken = await state.digests.take(guildId, dayOf(now()));
  if (taken.kind === 'not-read') {
    log.warn({ guild: guildId }, `a digest waits for the database: ${taken.sentence}`);
    return;
  }
  if (!taken.value) return;
  const digest = digestMessage(await collectDigest(context, state, guildId));
  const message = { ...digest, nonce: nonceOf(guildId, now()), enforceNonce: true };
  await send(message);
}

/** Another one for each digest, of at most the 25 characters that Discord takes. */
function nonceOf(guildId: string, now: Date): string {
  return `d${guildId}${dayNumber(now).toString(36)}`;
}
