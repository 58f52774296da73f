/** What a message of ours carries that Discord has sent back to us: its texts and its custom ids. */
import { ComponentType, type APIMessageComponent } from 'discord.js';
import { everyComponent } from './message-size.ts';

/** What discord.js knows of a message, as far as it is read. */
export interface ShownMessage {
  readonly components: readonly { toJSON(): APIMessageComponent }[];
}

/** Of its buttons and menus, from top to bottom. */
export function customIdsOf({ components }: ShownMessage): string[] {
  const all = everyComponent(components.map((component) => component.toJSON()));
  return all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
}

/** @param id - As `text` was given it. @returns Null when there is no such text. */
export function shownText({ components }: ShownMessage, id: number): string | null {
  const all = everyComponent(components.map((component) => component.toJSON()));
  const found = all.find((one) => one.type === ComponentType.TextDisplay && one.id === id);
  return found?.type === ComponentType.TextDisplay ? found.content : null;
}
