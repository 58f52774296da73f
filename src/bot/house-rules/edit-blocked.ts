/** Changes to who gets nothing. */
import type { ServerSettings } from '../state/server-settings.ts';

type Edit = (settings: ServerSettings) => ServerSettings;

export interface MemberOrRole {
  readonly kind: 'members' | 'roles';
  readonly id: string;
}

export function blocked({ kind, id }: MemberOrRole): Edit {
  return (settings) => {
    const others = settings.blocked[kind].filter((one) => one !== id);
    const isThere = others.length < settings.blocked[kind].length;
    return isThere
      ? settings
      : { ...settings, blocked: { ...settings.blocked, [kind]: [...others, id] } };
  };
}

export function unblocked({ kind, id }: MemberOrRole): Edit {
  return (settings) => ({
    ...settings,
    blocked: { ...settings.blocked, [kind]: settings.blocked[kind].filter((one) => one !== id) },
  });
}
