/** New settings of a server and the change that made them, stored together; older changes go. */
import type { Change } from './engine.ts';
import type { ServerSettings, SettingName } from './server-settings.ts';

/** How many changes of a server are kept. */
const CHANGES_KEPT = 10;

export interface ChangedSetting {
  readonly setting: SettingName;
  readonly from: unknown;
  readonly to: unknown;
}

export interface NewSettings {
  readonly guildId: string;
  readonly version: number;
  readonly settings: ServerSettings;
  readonly changed: readonly ChangedSetting[];
  readonly by: string;
  readonly at: string;
}

export async function storeSettings(
  within: Change,
  { guildId, version, at, ...set }: NewSettings,
): Promise<void> {
  const settings = JSON.stringify(set.settings);
  await within
    .insertInto('server_settings')
    .values({ guild_id: guildId, version, changed_at: at, settings })
    .onConflict((conflict) =>
      conflict.column('guild_id').doUpdateSet({ version, changed_at: at, settings }),
    )
    .execute();
  await within
    .insertInto('settings_changes')
    .values({
      guild_id: guildId,
      version,
      changed_at: at,
      changed_by: set.by,
      changed: JSON.stringify(set.changed),
    })
    .execute();
  await within
    .deleteFrom('settings_changes')
    .where('guild_id', '=', guildId)
    .where('version', '<=', version - CHANGES_KEPT)
    .execute();
}
