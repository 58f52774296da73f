import { DEFAULT_SETTINGS, type ServerSettings } from '../state/server-settings.ts';
import type { State } from '../state/state.ts';

/** Of a server whose settings are not known the defaults hold: answering goes on without them. */
export function settingsOf(
  { state }: { readonly state: State | null },
  guildId: string | null,
): ServerSettings {
  return guildId === null || state === null ? DEFAULT_SETTINGS : state.settings.of(guildId);
}
