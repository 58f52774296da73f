/**
 * Everything that is stored of who asks for it, to take along or to erase: that of the server where they
 * ask, and in direct messages, which belong to none, that of all servers.
 */
import { setImmediate } from 'node:timers/promises';
import { MessageFlags, type ButtonInteraction, type ChatInputCommandInteraction } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { askerOf, type Asker } from './house-rules/blocked.ts';
import { wordsFor } from './house-rules/words-for.ts';
import {
  erasedReply,
  memberDataFile,
  privacyNoticeReply,
  type MemberFile,
} from './messages/privacy.ts';
import { withFile, type Reply } from './messages/reply.ts';
import { rowsIn, type MemberData } from './state/member-data.ts';
import type { ReadOutcome } from './state/outcomes.ts';
import type { State } from './state/state.ts';
import type { Words } from './words/words.ts';

export type OwnDataAct = 'export' | 'erase';

/** Acknowledges it and does it; nobody else sees what comes of it. */
export async function actOnOwnData(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  act: OwnDataAct,
  context: Pick<BotContext, 'state'>,
): Promise<void> {
  const { state } = context;
  const words = wordsFor(interaction, context);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { user, member, guildId } = interaction;
  const asker = askerOf(user, member);
  const { reply, file } =
    act === 'export'
      ? await exported(state, guildId, asker, words)
      : await erased(state, guildId, asker, words);
  await interaction.editReply(file === null ? reply : withAttached(reply, file));
}

function withAttached(reply: Reply, json: string) {
  const name = 'about-you.json';
  return { ...withFile(reply, name), files: [{ attachment: Buffer.from(json), name }] };
}

async function exported(
  state: State | null,
  guildId: string | null,
  asker: Asker,
  words: Words,
): Promise<MemberFile> {
  const data = state === null ? null : await dataOf(state, guildId, asker);
  if (data?.kind !== 'read') return { reply: privacyNoticeReply('notRead', words), file: null };
  return memberDataFile(data.value, { isEverywhere: guildId === null }, words);
}

async function erased(
  state: State | null,
  guildId: string | null,
  asker: Asker,
  words: Words,
): Promise<MemberFile> {
  const isErased = state !== null && (await erase(state, guildId, asker));
  const reply = isErased
    ? erasedReply({ isEverywhere: guildId === null }, words)
    : privacyNoticeReply('notErased', words);
  return { reply, file: null };
}

async function erase(state: State, guildId: string | null, asker: Asker): Promise<boolean> {
  if (guildId !== null) return (await state.members.erase(guildId, asker.id)).kind === 'stored';
  const data = await dataOf(state, null, asker);
  if (data.kind !== 'read') return false;
  for (const { server } of data.value) {
    const outcome = await state.members.erase(server, asker.id);
    if (outcome.kind === 'not-stored') return false;
  }
  return true;
}

/** Servers of which there is something, with what there is. */
async function dataOf(
  state: State,
  guildId: string | null,
  asker: Asker,
): Promise<ReadOutcome<readonly ServerData[]>> {
  const servers: ReadOutcome<readonly string[]> =
    guildId === null ? await state.servers.all() : { kind: 'read', value: [guildId] };
  if (servers.kind !== 'read') return servers;
  const found: ServerData[] = [];
  for (const server of servers.value) {
    const data = await state.members.exportOf(server, {
      memberId: asker.id,
      // In direct messages nobody has any: those of each server are not known.
      roleIds: asker.roleIds,
    });
    if (data.kind !== 'read') return data;
    if (rowsIn(data.value) > 0) found.push({ server, data: data.value });
    // A bot may be in thousands, and others want answers meanwhile.
    await setImmediate();
  }
  return { kind: 'read', value: found };
}

interface ServerData {
  /** Its id. */
  readonly server: string;
  readonly data: MemberData;
}
