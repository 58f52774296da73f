/** A reply as a text that people can read and compare, from the top of the message to its buttons. */
import { ComponentType, type APIComponentInContainer } from 'discord.js';
import type { Reply } from '../../../src/bot/messages/reply.ts';

export function replyText({ components: [container] }: Reply): string {
  return container.components.map(partText).join('\n\n');
}

function partText(part: APIComponentInContainer): string {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return part.content;
    case ComponentType.Section:
      return `${part.components.map(({ content }) => content).join('\n')}   ${buttonText(part.accessory)}`;
    case ComponentType.ActionRow:
      return part.components.map(buttonText).join(' ');
    case ComponentType.MediaGallery:
      return part.items
        .map(({ media, description }) => `( ${media.url}: ${description} )`)
        .join('\n');
    case ComponentType.Separator:
      return '---';
    case ComponentType.File:
      return `( ${part.file.url} )`;
    default:
      return part satisfies never;
  }
}

function buttonText(component: object): string {
  if ('label' in component) return `[ ${String(component.label)} ]`;
  return 'placeholder' in component ? `[ ${String(component.placeholder)} ▾ ]` : '[ ]';
}
