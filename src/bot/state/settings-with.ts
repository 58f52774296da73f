/** One setting as it was stored, among defaults, so that its value has a type. */
import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  ServerSettingsSchema,
  type ServerSettings,
  type SettingName,
} from './server-settings.ts';

/** What another version of the program stored may be understood no more: then it reads like the default. */
export function settingsWith(setting: SettingName, value: unknown): ServerSettings {
  const parsed = v.safeParse(ServerSettingsSchema, { [setting]: value });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
