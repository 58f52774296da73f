/** A message of ours as it stands, but for a button that has done its work. */
import { ComponentType, MessageFlags, type APIContainerComponent } from 'discord.js';
import type { Part } from './part.ts';
import type { Reply } from './reply.ts';
import type { ShownMessage } from './shown-text.ts';

/** Null when it is no message of ours, or none that is made in this way. */
export function withoutButton(message: ShownMessage, customId: string): Reply | null {
  const [container] = message.components.map((component) => component.toJSON());
  if (container?.type !== ComponentType.Container) return null;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ ...container, components: others(container, customId) }],
    allowedMentions: { parse: [], users: [], repliedUser: false },
  };
}

function others(container: APIContainerComponent, customId: string): Part[] {
  return container.components.flatMap((part): Part[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const components = part.components.filter(
      (one) => !('custom_id' in one) || one.custom_id !== customId,
    );
    return components.length === 0 ? [] : [{ ...part, components }];
  });
}
