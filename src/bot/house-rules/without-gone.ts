/** What is set for channels and roles that are no longer there, taken out of the settings. */
import type { ServerSettings } from '../state/server-settings.ts';

/** What a channel or a role was set as. */
export type GoneUse = 'answers' | 'alerts' | 'experts' | 'digest' | 'forum' | 'pause' | 'block';

export interface GoneThing {
  readonly kind: 'channel' | 'role';
  readonly id: string;
  /** At least one. */
  readonly uses: readonly GoneUse[];
}

/** Ids of all channels that are set as something, none twice. */
export function channelsIn({
  answerChannels,
  alertsChannelId,
  experts,
  digest,
  forums,
  pauses,
}: ServerSettings): readonly string[] {
  const ids = [
    ...answerChannels.map(({ channelId }) => channelId),
    ...pauses.map(({ channelId }) => channelId),
    ...forums.map(({ channelId }) => channelId),
    alertsChannelId,
    experts?.channelId ?? null,
    digest?.channelId ?? null,
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** What these were set as; those that were set as nothing are left out. */
export function goneThings(
  settings: ServerSettings,
  { channels = [], roles = [] }: { channels?: readonly string[]; roles?: readonly string[] },
): readonly GoneThing[] {
  const things: readonly GoneThing[] = [
    ...channels.map((id) => ({ kind: 'channel' as const, id, uses: usesOf(settings, id) })),
    ...roles.map((id) => ({
      kind: 'role' as const,
      id,
      uses: settings.blocked.roles.includes(id) ? (['block'] as const) : [],
    })),
  ];
  return things.filter(({ uses }) => uses.length > 0);
}

/**
 * The role of those who answer stays: without one, whoever is in the channel could. Nobody has a role that is
 * gone, so that until another is set only those answer who manage the server.
 */
export function withoutGone(things: readonly GoneThing[]) {
  const channels = new Set(things.filter(({ kind }) => kind === 'channel').map(({ id }) => id));
  const roles = new Set(things.filter(({ kind }) => kind === 'role').map(({ id }) => id));
  const isThere = (id: string): boolean => !channels.has(id);
  return (settings: ServerSettings): ServerSettings => {
    const { answerChannels, pauses, blocked, alertsChannelId, experts, digest, forums } = settings;
    return {
      ...settings,
      answerChannels: answerChannels.filter(({ channelId }) => isThere(channelId)),
      forums: forums.filter(({ channelId }) => isThere(channelId)),
      pauses: pauses.filter(({ channelId }) => channelId === null || isThere(channelId)),
      alertsChannelId:
        alertsChannelId !== null && isThere(alertsChannelId) ? alertsChannelId : null,
      experts: experts !== null && isThere(experts.channelId) ? experts : null,
      digest: digest !== null && isThere(digest.channelId) ? digest : null,
      blocked: { ...blocked, roles: blocked.roles.filter((id) => !roles.has(id)) },
    };
  };
}

function usesOf(
  { answerChannels, pauses, alertsChannelId, experts, digest, forums }: ServerSettings,
  id: string,
): readonly GoneUse[] {
  const uses: readonly (readonly [GoneUse, boolean])[] = [
    ['answers', answerChannels.some(({ channelId }) => channelId === id)],
    ['alerts', alertsChannelId === id],
    ['experts', experts?.channelId === id],
    ['digest', digest?.channelId === id],
    ['forum', forums.some(({ channelId }) => channelId === id)],
    ['pause', pauses.some(({ channelId }) => channelId === id)],
  ];
  return uses.filter(([, isSet]) => isSet).map(([use]) => use);
}
