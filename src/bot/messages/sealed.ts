/**
 * A reply or a form as it is shown in one place: with a check on each of its custom ids, bound to that place,
 * and with the commands it names as people there can press them.
 */
import {
  ComponentType,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIModalInteractionResponseCallbackData,
  type APISectionAccessoryComponent,
} from 'discord.js';
import type { CommandMentions } from '../registration/command-mentions.ts';
import { withCommandMentions } from './command-mentions.ts';
import type { Reply } from './reply.ts';
import type { Seal } from './seal.ts';

export interface Sealing {
  readonly seal: Seal;
  readonly commandMentions: CommandMentions;
}

/** Where a message stands. Null: Discord does not say. */
export interface ShownWhere {
  readonly channelId: string | null;
  /** Null in direct messages, too; left out where it makes no difference. */
  readonly guildId?: string | null;
}

/** What the ids of a message are bound to. Which message it is, Discord says where one of them is used. */
export function boundToPlace({ channelId }: Pick<ShownWhere, 'channelId'>): readonly string[] {
  return [channelId ?? ''];
}

export function sealed(reply: Reply, place: ShownWhere, { seal, commandMentions }: Sealing): Reply {
  const [container] = reply.components;
  const bound = boundToPlace(place);
  const signed = <Component extends APIComponentInMessageActionRow | APISectionAccessoryComponent>(
    component: Component,
  ): Component =>
    'custom_id' in component
      ? { ...component, custom_id: seal.sign(component.custom_id, bound) }
      : component;
  const components = container.components.map((part): APIComponentInContainer => {
    if (part.type === ComponentType.Section) return { ...part, accessory: signed(part.accessory) };
    if (part.type !== ComponentType.ActionRow) return part;
    return { ...part, components: part.components.map(signed) };
  });
  const mentionOf = (path: string) => commandMentions.of(path, place.guildId ?? null);
  return { ...reply, components: [withCommandMentions({ ...container, components }, mentionOf)] };
}

/** By whom and from which message a form is opened. */
export interface FormOpened extends Pick<ShownWhere, 'channelId'> {
  readonly user: { readonly id: string };
  readonly message: { readonly id: string } | null;
}

export function boundToForm({ channelId, user, message }: FormOpened): readonly string[] {
  return ['form', channelId ?? '', message?.id ?? '', user.id];
}

export function sealedForm(
  form: APIModalInteractionResponseCallbackData,
  opened: FormOpened,
  { seal }: Pick<Sealing, 'seal'>,
): APIModalInteractionResponseCallbackData {
  return { ...form, custom_id: seal.sign(form.custom_id, boundToForm(opened)) };
}
