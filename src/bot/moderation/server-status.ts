/** What is stored of a server, in figures. */
import type { BotContext } from '../bot-context.ts';
import type { ServerStatus } from '../messages/knowledge-status.ts';
import { goneAmong } from '../pins/gone-pins.ts';
import { dayOf } from '../state/days.ts';

export async function serverStatus(
  guildId: string,
  { state, pins, library, now }: BotContext,
): Promise<ServerStatus> {
  const counts = await state?.counts.countsOf(guildId, dayOf(now()));
  const known = await pins.of(guildId);
  const inUse = library();
  return {
    today: counts?.kind === 'read' ? counts.value : null,
    pins: { all: known.length, gone: goneAmong(known, inUse) },
    // Asked last: what went before tells how it is.
    health: state?.health() ?? null,
    isDamaged: state?.settings.isDamaged(guildId) ?? false,
  };
}
