/** Everything that keeps the bot from working in a server, worst first. */
import type { BaseInteraction, Guild } from 'discord.js';
import { knownProblems } from '../../content/checking/known-problems.ts';
import type { BotContext } from '../bot-context.ts';
import type { Library } from '../../knowledge/index.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import type { Complaint } from '../messages/doctor.ts';
import { isTagGone } from '../house-rules/forum.ts';
import { goneAmong } from '../pins/gone-pins.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import { duties, growthOf } from './duties.ts';
import { examineChannels, setChannels } from './examine-channels.ts';
import { missingCommands } from './missing-commands.ts';
import { ownPermissionsIn } from './own-permissions.ts';

/** What Discord says of an interaction; `guild`: null when it has not told of the server. */
export type Examined = Pick<BaseInteraction, 'appPermissions' | 'channelId' | 'client' | 'guild'>;

export async function examine(
  guildId: string,
  here: Examined,
  context: BotContext,
): Promise<readonly Complaint[]> {
  const { state, pins, live, looks } = context;
  const health = state?.health() ?? null;
  const gone = goneAmong(await pins.of(guildId), context.library());
  const names = await missingCommands(here.client, guildId, context.commandNames);
  const problems = knownProblems(live, looks);
  const settings = settingsOf(context, guildId);
  const isDeaf = settings.answerChannels.length > 0 && !context.readsMessages;
  const isRefused = problems.refusal !== null;
  const complaints: readonly (Complaint | null)[] = [
    health === null ? { kind: 'database', what: null } : null,
    health?.kind === 'trouble' ? { kind: 'database', what: health } : null,
    state?.settings.isDamaged(guildId) === true ? { kind: 'settings' } : null,
    ...(here.guild === null ? [] : channelComplaints(here.guild, here, context)),
    ...subjectComplaints(settings, context.library()),
    ...tagComplaints(here.guild, settings),
    isRoleGone(here.guild, settings) ? { kind: 'experts-role' } : null,
    isDeaf ? { kind: 'no-message-content' } : null,
    names === null || names.length > 0 ? { kind: 'commands', names } : null,
    isRefused || problems.errors > 0
      ? { kind: 'content', errors: problems.errors, isRefused }
      : null,
    gone > 0 ? { kind: 'pins', gone } : null,
    ...(await dutyComplaints(guildId, here.client, context)),
  ];
  return complaints.filter((complaint) => complaint !== null);
}

/** Only whoever runs the bot can do them: where their server is set, no other hears of them. */
async function dutyComplaints(
  guildId: string,
  client: Examined['client'],
  { operatorGuildId, readsMessages }: BotContext,
): Promise<readonly Complaint[]> {
  if (operatorGuildId !== null && operatorGuildId !== guildId) return [];
  const growth = await growthOf(client, readsMessages);
  return growth === null ? [] : duties(growth);
}

/** Answer channels whose subjects have no article, or no longer one. */
function subjectComplaints(
  { answerChannels }: ServerSettings,
  { topics }: Library,
): readonly Complaint[] {
  const known = new Set(topics.map(({ subject }) => subject));
  return answerChannels.flatMap(({ channelId, subjects }) => {
    const gone = subjects.filter((subject) => !known.has(subject));
    const isMute = gone.length === subjects.length;
    return gone.length === 0 ? [] : [{ kind: 'subjects', channelId, gone, isMute } as const];
  });
}

/** Forums whose tag was deleted. */
function tagComplaints(guild: Guild | null, { forums }: ServerSettings): readonly Complaint[] {
  return forums.flatMap((forum) => {
    const channel = guild?.channels.cache.get(forum.channelId);
    const { channelId } = forum;
    return isTagGone(forum, channel) ? [{ kind: 'tag-gone', channelId } as const] : [];
  });
}

function isRoleGone(guild: Guild | null, { experts }: ServerSettings): boolean {
  const roleId = experts?.roleId ?? null;
  return guild !== null && roleId !== null && !guild.roles.cache.has(roleId);
}

function channelComplaints(
  guild: Guild,
  { appPermissions, channelId }: Examined,
  context: BotContext,
): readonly Complaint[] {
  const set = setChannels(settingsOf(context, guild.id));
  const isSet = set.some((one) => one.channelId === channelId && one.use === 'answers');
  const here = channelId === null || isSet ? [] : [{ channelId, use: 'answers' as const }];
  return examineChannels(guild, [...here, ...set], (channel) =>
    // Discord itself says what holds here; elsewhere it is computed from roles.
    channel.id === channelId ? appPermissions : ownPermissionsIn(guild, channel),
  );
}
