/** A custom id that Discord passes on → what to do, or what to say where there is nothing to be done. */
import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { isOfThisVersion, parseCustomId, type CustomId } from '../messages/custom-id.ts';
import type { Notice } from '../messages/notice.ts';
import { unsealed } from '../messages/seal.ts';
import { boundToForm, boundToPlace, type Sealing } from '../messages/sealed.ts';

export type ReadId =
  | { readonly kind: 'read'; readonly id: CustomId }
  | { readonly kind: 'unusable'; readonly notice: Notice };

/** Of a button or a menu: made by us, for this channel, and standing on the message it is said to be on. */
export function readComponentId(
  interaction: MessageComponentInteraction,
  { seal }: Pick<Sealing, 'seal'>,
): ReadId {
  const { customId, component } = interaction;
  if (!isOfThisVersion(customId)) return { kind: 'unusable', notice: 'outdatedButton' };
  const isOurs = component !== null && seal.holds(customId, boundToPlace(interaction));
  return isOurs ? read(customId, 'outdatedButton') : { kind: 'unusable', notice: 'foreignButton' };
}

/** Of a form: opened by us for this person, from this message. */
export function readFormId(
  interaction: ModalSubmitInteraction,
  { seal }: Pick<Sealing, 'seal'>,
): ReadId {
  const { customId } = interaction;
  if (!isOfThisVersion(customId)) return { kind: 'unusable', notice: 'outdatedForm' };
  return seal.holds(customId, boundToForm(interaction))
    ? read(customId, 'outdatedForm')
    : { kind: 'unusable', notice: 'foreignForm' };
}

/** The verb of an id, whoever made it; undefined when it has none of ours. */
export function claimedVerb(customId: string): CustomId['verb'] | undefined {
  return parseCustomId(unsealed(customId))?.verb;
}

function read(customId: string, otherwise: Notice): ReadId {
  const id = parseCustomId(unsealed(customId));
  return id === null ? { kind: 'unusable', notice: otherwise } : { kind: 'read', id };
}
