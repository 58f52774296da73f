/** Sends each server its digest once a week: on its day, or as soon after it as the bot runs. */
import type { BotContext } from '../bot-context.ts';
import { logFailure } from '../connection/log-failure.ts';
import type { SendTo } from '../connection/send-to.ts';
import { digestMessage } from '../messages/digest.ts';
import { dayNumber } from '../state/days.ts';
import type { State } from '../state/state.ts';
import { collectDigest } from './collect-digest.ts';
import { dueDigest, isSetSince, type DueDigest } from './digest-day.ts';

/** How often a digest is tried, which Discord refuses: until about four hours after the first time. */
const MOST_TRIES = 9;

const MINUTE_MS = 60_000;

/** What this process has tried in vain. */
interface Tried {
  readonly day: string;
  readonly times: number;
  /** In milliseconds since 1970: after one minute, then two, four and so on. */
  readonly nextAt: number;
}

export type SendDigests = (guildIds: readonly string[]) => Promise<void>;

/**
 * @returns To be called again and again, with the servers of this process. Never rejects: one server must
 *   not keep the others waiting.
 */
export function createSendDigests(context: BotContext, send: SendTo): SendDigests {
  const { state, now } = context;
  const tried = new Map<string, Tried>();

  async function trySending(stored: State, guildId: string, channelId: string, due: DueDigest) {
    const last = tried.get(guildId);
    const before = last?.day === due.day ? last : null;
    if (before !== null && now().getTime() < before.nextAt) return;
    let isTaken = false;
    try {
      isTaken = await take(context, stored, { ...due, guildId });
      if (isTaken) await send(guildId, channelId, await messageFor(context, stored, guildId, due));
      tried.delete(guildId);
    } catch (error) {
      const times = (before?.times ?? 0) + 1;
      const nextAt = now().getTime() + MINUTE_MS * 2 ** (times - 1);
      tried.set(guildId, { day: due.day, times, nextAt });
      if (times === 1) tell(context, guildId, channelId, error);
      if (isTaken && times < MOST_TRIES) await stored.digests.giveBack(guildId, due.day);
    }
  }

  return async (guildIds) => {
    if (state === null) return;
    for (const guildId of guildIds) {
      const { digest } = state.settings.of(guildId);
      const due = digest === null ? null : dueDigest(digest.weekday, now());
      if (digest !== null && due !== null) await trySending(state, guildId, digest.channelId, due);
    }
  };
}

function tell(context: BotContext, guildId: string, channelId: string, error: unknown): void {
  const what = 'a digest could not be sent, which is tried again for some hours';
  logFailure(context.log, what, error, { guild: guildId, channel: channelId });
  context.alerts.refused(error, guildId, channelId);
}

/** @returns Whether it is to be sent now, by this process. */
async function take(
  { log }: Pick<BotContext, 'log'>,
  state: State,
  { guildId, day, isLate }: DueDigest & { readonly guildId: string },
): Promise<boolean> {
  const changes = isLate ? await state.settings.changesOf(guildId) : null;
  if (changes?.kind === 'read' && isSetSince(day, changes.value)) return false;
  const taken = changes?.kind === 'not-read' ? changes : await state.digests.take(guildId, day);
  if (taken.kind === 'read') return taken.value;
  log.warn({ guild: guildId }, `a digest waits for the database: ${taken.sentence}`);
  return false;
}

async function messageFor(
  context: BotContext,
  state: State,
  guildId: string,
  { day }: DueDigest,
): Promise<Parameters<SendTo>[2]> {
  const collected = await collectDigest(context, state, { guildId, day });
  const digest = digestMessage(collected, context.wordsOf(guildId));
  return { ...digest, nonce: nonceOf(guildId, day), enforceNonce: true };
}

/** Another one for each digest, of at most the 25 characters that Discord takes. */
function nonceOf(guildId: string, day: string): string {
  return `d${guildId}${dayNumber(new Date(day)).toString(36)}`;
}
