/** A text with a button beside it. */
import { ComponentType, type APIButtonComponent } from 'discord.js';
import type { Part } from './part.ts';

/** @param markdown - Something to see. */
export function section(markdown: string, accessory: APIButtonComponent): Part {
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: markdown }],
    accessory,
  };
}
