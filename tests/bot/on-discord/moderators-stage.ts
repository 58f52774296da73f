/** A stage with those who ask and who moderates, and what they do and read. */
import type { InteractionHandle, Message, Person } from 'discord-stand-in';
import { Stage } from './stage.ts';
import { shown } from '../shown.ts';

export interface ModeratorsStage {
  readonly stage: Stage;
  readonly guildId: string;
  readonly ada: Person;
  readonly bob: Person;
  /** May manage the server. */
  readonly grace: Person;
}

export async function openModeratorsStage(
  options: Parameters<typeof Stage.open>[0] = {},
): Promise<ModeratorsStage> {
  const stage = await Stage.open(options);
  const { server } = stage;
  const keepers = server.role('Keepers', ['ManageGuild']);
  return {
    stage,
    guildId: server.guild.id,
    ada: server.person('Ada'),
    bob: server.person('Bob'),
    grace: server.person('Grace', { roles: [keepers] }),
  };
}

/** @throws {Error} When there was no reply, or others see it. */
export async function privateReply(handle: InteractionHandle): Promise<Message> {
  const reply = await handle.reply();
  if (reply === null) throw new Error('Expected a reply, got none');
  if (!handle.isPrivate(reply)) throw new Error('Expected a private reply');
  return reply;
}

export function textOf(message: Message): string {
  return shown(message).text;
}

export function titleAndText(message: Message | null | undefined): string {
  const { title, text } = shown(message);
  return [title, text].join('\n');
}

/** What its buttons say, and its menus while nothing is chosen. */
export function buttonsOf(message: Message): readonly string[] {
  return shown(message).labels;
}
