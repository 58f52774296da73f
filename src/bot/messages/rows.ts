/** Buttons and menus below the texts of a message. */
import { ComponentType, type APIButtonComponent, type APIStringSelectComponent } from 'discord.js';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import type { Part } from './part.ts';

/** As many rows as the buttons need. */
export function buttonRows(buttons: readonly APIButtonComponent[]): Part[] {
  const rows: Part[] = [];
  for (let start = 0; start < buttons.length; start += DISCORD_LIMITS.buttonsPerRow) {
    const components = buttons.slice(start, start + DISCORD_LIMITS.buttonsPerRow);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

export function menuRow(menu: APIStringSelectComponent): Part {
  return { type: ComponentType.ActionRow, components: [menu] };
}
