import type { JsonObject } from '../json.ts';
import type { InteractionPayload } from '../wire/interaction.ts';

/** Somebody used the bot, and what has come of it so far. */
export interface Interaction {
  readonly payload: InteractionPayload;
  /** Of a modal: what the bot answered with it. */
  readonly openedBy?: Interaction;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  readonly progress: InteractionProgress;
  /** Messages the bot has sent after its first response, oldest first. */
  readonly followUpIds: readonly string[];
}

export type InteractionProgress =
  | { readonly kind: 'waiting' }
  /** Nothing came within three seconds: the person saw "The application did not respond". */
  | { readonly kind: 'expired' }
  /** `messageId`: what `@original` means. Public or ephemeral. */
  | { readonly kind: 'replied'; readonly messageId: string }
  /** `messageId`: the "thinking…" message. */
  | { readonly kind: 'deferred'; readonly messageId: string }
  /** Acknowledged without a sign; `messageId`: the message with the component. */
  | { readonly kind: 'deferred-update'; readonly messageId: string }
  /** The message with the component was edited. */
  | { readonly kind: 'updated'; readonly messageId: string }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: JsonObject };

/** One line of an autocompletion. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The message `@original` stands for, when there is one. */
export function originalMessageId(interaction: Interaction): string | undefined {
  return 'messageId' in interaction.progress ? interaction.progress.messageId : undefined;
}
