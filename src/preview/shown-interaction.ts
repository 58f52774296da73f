/** A command, a click or a form as the page is told of it, with what it asks. */
import { ApplicationCommandOptionType, InteractionType } from 'discord-api-types/v10';
import type { Change, Component } from 'discord-stand-in';
import { parseCustomId } from '../bot/messages/custom-id.ts';
import { unsealed } from '../bot/messages/seal.ts';
import type { ShownInteraction } from './protocol.ts';

export type InteractionChange = Extract<
  Change,
  { kind: 'interaction-created' | 'interaction-changed' }
>;

/**
 * @param questionAt - What a message asks, by its id; for commands in the menu of a message.
 * @returns Null for autocompletions, whose choices go to whoever asked for them.
 */
export function shownInteraction(
  { interaction: { payload, userId, channelId, progress } }: InteractionChange,
  questionAt: (messageId: string) => string | null,
): ShownInteraction | null {
  const { id, type, data, message } = payload;
  if (type === InteractionType.ApplicationCommandAutocomplete) return null;
  const { name, target_id: target } = data;
  const isAboutMessage = typeof target === 'string';
  const command = typeof name === 'string' ? [name, ...subcommandsIn(data)].join(' ') : '';
  const shown = isAboutMessage ? command : `/${command}`;
  return {
    id,
    userId,
    channelId,
    messageId: message?.id ?? null,
    command: type === InteractionType.ApplicationCommand ? shown : null,
    question: isAboutMessage ? questionAt(target) : (optionIn(data) ?? followUpIn(data)),
    progress,
  };
}

type Data = InteractionChange['interaction']['payload']['data'];

/** `settings` → `language`: what stands between a command and its options. */
function subcommandsIn({ options }: Data): readonly string[] {
  if (!Array.isArray(options)) return [];
  const given = options as unknown as readonly (Pick<Data, 'options'> & {
    readonly name: string;
    readonly type: ApplicationCommandOptionType;
  })[];
  return given
    .filter(
      ({ type }) =>
        type === ApplicationCommandOptionType.Subcommand ||
        type === ApplicationCommandOptionType.SubcommandGroup,
    )
    .flatMap((one) => [one.name, ...subcommandsIn(one as Data)]);
}

function optionIn({ options }: Data): string | null {
  if (!Array.isArray(options)) return null;
  const given = options as readonly { readonly name: string; readonly value?: unknown }[];
  const value = given.find(({ name }) => name === 'question')?.value;
  return typeof value === 'string' ? value : null;
}

/** The only field of the form in which people ask on. */
function followUpIn({ custom_id: sealed, components }: Data): string | null {
  if (typeof sealed !== 'string' || !Array.isArray(components)) return null;
  if (parseCustomId(unsealed(sealed))?.verb !== 'follow-up') return null;
  const [row] = components as unknown as readonly Component[];
  return row?.component?.value ?? null;
}
