/** What moderators have set about one member: theirs to know, and not theirs to erase. */
import * as v from 'valibot';
import type { Queries } from './engine.ts';
import { ServerSettingsSchema } from './server-settings.ts';
import { ChangedSettings } from './settings-store.ts';
import { readStored } from './stored-text.ts';

/** Plain data, ready for JSON. */
type Fact = Readonly<Record<string, string>>;

export interface MemberNow {
  readonly memberId: string;
  /** Ids of the roles that the member has now, which only Discord knows. */
  readonly roleIds: readonly string[];
}

/** What keeps answers from the member: that they are blocked, and each blocked role that they have. */
export async function blocksOf(
  queries: Queries,
  guildId: string,
  { memberId, roleIds }: MemberNow,
): Promise<readonly Fact[]> {
  const row = await queries
    .selectFrom('server_settings')
    .select('settings')
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  const settings = row === undefined ? null : readStored(ServerSettingsSchema, row.settings);
  if (settings === null) return [];
  const { members, roles } = settings.blocked;
  return [
    ...(members.includes(memberId) ? [{ blocked: 'member' }] : []),
    ...roles.filter((role) => roleIds.includes(role)).map((role) => ({ blocked: 'role', role })),
  ];
}

const Blocked = v.object({ members: v.array(v.string()) });

/** Of the changes that are kept, those that blocked or unblocked the member; others they name stay unsaid. */
export async function blockChangesOf(
  queries: Queries,
  guildId: string,
  memberId: string,
): Promise<readonly Fact[]> {
  const rows = await queries
    .selectFrom('settings_changes')
    .select(['changed_at', 'changed'])
    .where('guild_id', '=', guildId)
    .orderBy('changed_at')
    .execute();
  const isIn = (value: unknown): boolean => {
    const parsed = v.safeParse(Blocked, value);
    return parsed.success && parsed.output.members.includes(memberId);
  };
  return rows.flatMap(({ changed_at, changed }): Fact[] => {
    const about = readStored(ChangedSettings, changed)?.find(
      ({ setting, from, to }) => setting === 'blocked' && isIn(from) !== isIn(to),
    );
    if (about === undefined) return [];
    return [{ changed_at, changed: isIn(about.to) ? 'blocked' : 'unblocked' }];
  });
}
