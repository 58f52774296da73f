/**
 * Tells moderators, in the channel they set for it, what they or the operator must mend.
 *
 * At most one message an hour for one cause in one server, from whatever process and over restarts: what is
 * broken fails with every question.
 */
import { isForModerators, refusalName } from '../connection/discord-errors.ts';
import { logFailure } from '../connection/log-failure.ts';
import type { SendTo } from '../connection/send-to.ts';
import type { Log } from '../../config/log.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import { alertMessage, type Alert, type Reason } from '../messages/alert.ts';
import type { State } from '../state/state.ts';
import type { Words } from '../words/words.ts';

export interface Alerts {
  missingPermission(guildId: string, channelId: string, reason: Reason): void;
  /** The same for what a request failed with; nothing when moderators can change nothing about it. */
  refused(error: unknown, guildId: string | null, channelId: string | null): void;
  /** To one server, unless its moderators were told of this cause within the hour. */
  tell(guildId: string, alert: Alert): void;
}

export interface AlertsOptions {
  readonly state: State | null;
  readonly send: SendTo;
  readonly wordsOf: (guildId: string) => Words;
  readonly now: () => Date;
  readonly log: Pick<Log, 'debug' | 'warn' | 'error'>;
  /** Runs work that a stop waits for. */
  readonly run: (work: () => Promise<void>) => void;
}

const QUIET_MS = 60 * 60 * 1000;

export function createAlerts({ state, send, wordsOf, now, log, run }: AlertsOptions): Alerts {
  /** Server and cause → when it was told by this process, which asks the database for each other. */
  const told = new Map<string, number>();

  function isNews(guildId: string, cause: string): boolean {
    const at = now().getTime();
    for (const [key, when] of told) if (at - when >= QUIET_MS) told.delete(key);
    const key = `${guildId} ${cause}`;
    if (told.has(key)) return false;
    told.set(key, at);
    return true;
  }

  async function deliver(guildId: string, channelId: string, alert: Alert): Promise<void> {
    // In trouble nobody knows what others have told: better twice than not at all.
    const taken = await state?.alerts.take(guildId, causeOf(alert), QUIET_MS);
    if (taken?.kind === 'read' && !taken.value) return;
    try {
      await send(guildId, channelId, alertMessage(alert, wordsOf(guildId)));
    } catch (error) {
      const where = { guild: guildId, channel: channelId };
      logFailure(log, 'an alert could not be sent', error, where);
    }
  }

  function tell(guildId: string, alert: Alert): void {
    const channelId = settingsOf({ state }, guildId).alertsChannelId;
    if (channelId === null || !isNews(guildId, causeOf(alert))) return;
    run(() => deliver(guildId, channelId, alert));
  }

  const missingPermission: Alerts['missingPermission'] = (guildId, channelId, reason) =>
    tell(guildId, { kind: 'missing-permission', channelId, reason });

  return {
    tell,
    missingPermission,
    refused(error, guildId, channelId) {
      const name = isForModerators(error) ? refusalName(error) : null;
      if (name === null || guildId === null || channelId === null) return;
      missingPermission(guildId, channelId, (words) => words.say(`refusal.${name}`));
    },
  };
}

/** A permission that lacks in two channels has two causes, and what is gone is so once. */
function causeOf(alert: Alert): string {
  switch (alert.kind) {
    case 'missing-permission':
    case 'tag-gone':
      return `${alert.kind} ${alert.channelId}`;
    case 'gone':
      return `${alert.kind} ${alert.things.map(({ id }) => id).join(' ')}`;
    case 'failed-reload':
    case 'database-trouble':
    case 'role-gone':
      return alert.kind;
    default:
      return alert satisfies never;
  }
}
