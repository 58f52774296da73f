/** Looks whether newer content was refused or the database is in trouble, and tells moderators once of each. */
import type { BotContext } from '../bot-context.ts';

export interface TroubleWatch {
  look(guildIds: readonly string[]): void;
}

export function createTroubleWatch({
  live,
  state,
  alerts,
  operatorGuildId,
}: Pick<BotContext, 'live' | 'state' | 'alerts' | 'operatorGuildId'>): TroubleWatch {
  let refusedAt: number | null = null;
  let troubleSince: number | null = null;
  return {
    look(guildIds) {
      // All servers share the content and the database: where there is an operator's, it is theirs to mend.
      const told = guildIds.filter((id) => operatorGuildId === null || id === operatorGuildId);
      const refusal = live.refusal();
      if (refusal !== null && refusal.at.getTime() !== refusedAt) {
        for (const id of told)
          alerts.tell(id, { kind: 'failed-reload', sentence: refusal.sentence });
      }
      refusedAt = refusal?.at.getTime() ?? null;
      const health = state?.health();
      const since = health?.kind === 'trouble' ? health.since.getTime() : null;
      if (health?.kind === 'trouble' && since !== troubleSince) {
        for (const id of told) {
          alerts.tell(id, { ...health, kind: 'database-trouble' });
        }
      }
      troubleSince = since;
    },
  };
}
