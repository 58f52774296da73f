/** A message of ours as it stands, but that it no longer quotes what it answers. */
import { ComponentType, MessageFlags } from 'discord.js';
import { withoutQuestion } from './asked.ts';
import { hiddenIf } from './hidden.ts';
import type { Reply } from './reply.ts';
import type { ShownMessage } from './shown-text.ts';
import type { Words } from '../words/words.ts';

/**
 * @param isHiding - Whether it is hidden now, if it was not.
 * @returns Null when it is no message of ours, or none that is made in this way.
 */
export function withoutQuote(
  message: ShownMessage,
  { isHiding }: { readonly isHiding: boolean },
  words: Words,
): Reply | null {
  const [container] = message.components.map((component) => component.toJSON());
  if (container?.type !== ComponentType.Container) return null;
  const components = container.components.flatMap((part) => withoutQuestion(part, words));
  return hiddenIf(isHiding, {
    flags: MessageFlags.IsComponentsV2,
    components: [{ ...container, components }],
    allowedMentions: { parse: [], users: [], repliedUser: false },
  });
}
