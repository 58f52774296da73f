/**
 * An interaction that may be acknowledged before its answer is there, whatever its handler does.
 *
 * Handlers answer as if they were the first to respond. Where the interaction has been acknowledged
 * meanwhile, what they say takes the way that Discord leaves: the reply becomes an edit of "thinking…",
 * or a message of its own beside the one whose button was pressed.
 */
import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { isAlone } from '../visibility.ts';

export type Deferrable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | StringSelectMenuInteraction;

/** What an acknowledgement promises: a change of the message that was pressed, or a reply and who sees it. */
export type Acknowledgement = 'update' | 'private-reply' | 'open-reply';

export interface FirstResponse {
  /** Does nothing where the handler has begun to respond. Rejects as Discord refuses. */
  acknowledge(): Promise<void>;
}

type Method = (...given: never[]) => Promise<unknown>;

/** @param way - How its handler is going to respond. */
export function firstResponse(interaction: Deferrable, way: Acknowledgement): FirstResponse {
  let acknowledgement: Promise<unknown> | null = null;
  let isBegun = false;
  const defer =
    way === 'update' && 'deferUpdate' in interaction
      ? interaction.deferUpdate.bind(interaction)
      : interaction.deferReply.bind(interaction, flagsOf(way));

  /** @param later - What is done instead, once the interaction has been acknowledged. */
  function redirect(name: string, later: Method): void {
    const first: unknown = Reflect.get(interaction, name);
    if (typeof first !== 'function') return;
    Object.defineProperty(interaction, name, {
      value: async (...given: never[]): Promise<unknown> => {
        if (acknowledgement === null) {
          isBegun = true;
          return Reflect.apply(first, interaction, given);
        }
        await acknowledgement;
        return later(...given);
      },
    });
  }

  redirect('reply', async (options: InteractionReplyOptions) => ({
    resource: { message: await replyLater(interaction, way, options) },
  }));
  redirect('update', (options: InteractionEditReplyOptions) => {
    expectWay(way, way === 'update');
    return interaction.editReply(options);
  });
  redirect('deferReply', () => {
    expectWay(way, way !== 'update');
    return Promise.resolve();
  });
  redirect('deferUpdate', () => {
    expectWay(way, way === 'update');
    return Promise.resolve();
  });

  return {
    async acknowledge() {
      if (isBegun) return;
      isBegun = true;
      acknowledgement = defer();
      try {
        await acknowledgement;
      } catch (error) {
        // Perhaps the response itself arrives.
        acknowledgement = null;
        throw error;
      }
    },
  };
}

async function replyLater(
  interaction: Deferrable,
  way: Acknowledgement,
  options: InteractionReplyOptions,
): Promise<unknown> {
  if (way === 'update') return interaction.followUp(options);
  const isForOne = String(options.flags).includes(String(MessageFlags.Ephemeral));
  if (way === 'open-reply' && isForOne && !isAlone(interaction)) {
    // "Thinking…" for all to see would stay; the first follow-up would take its place and be as public.
    await interaction.deleteReply();
    return interaction.followUp(options);
  }
  const { components = [], files = [], allowedMentions } = options;
  return interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components,
    files,
    ...(allowedMentions === undefined ? {} : { allowedMentions }),
  });
}

function flagsOf(way: Acknowledgement): { readonly flags?: MessageFlags.Ephemeral } {
  return way === 'private-reply' ? { flags: MessageFlags.Ephemeral } : {};
}

/** @throws {RangeError} What was promised cannot be kept: the table of verbs is wrong. */
function expectWay(way: Acknowledgement, isKept: boolean): void {
  if (!isKept) throw new RangeError(`Expected a response that goes with "${way}"`);
}
