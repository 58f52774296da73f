/** How large a message is, in everything that Discord counts. */
import { ComponentType, type APIMessageComponent } from 'discord.js';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';

/** Each component with those inside it, in the order they are read. */
export function everyComponent(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  const found: APIMessageComponent[] = [];
  addEvery(components, found);
  return found;
}

/** A list for each component would cost more than all that is done with them. */
function addEvery(components: readonly APIMessageComponent[], found: APIMessageComponent[]): void {
  for (const component of components) {
    found.push(component);
    addEvery(inside(component), found);
  }
}

function inside(component: APIMessageComponent): readonly APIMessageComponent[] {
  if (component.type === ComponentType.Section) {
    return [...component.components, component.accessory];
  }
  return 'components' in component ? component.components : NONE;
}

const NONE: readonly APIMessageComponent[] = [];

/** What is too large, as a sentence each; none when Discord takes it. */
export function oversizes(components: readonly APIMessageComponent[]): string[] {
  const all = everyComponent(components);
  let characters = 0;
  let bytes = DISCORD_LIMITS.bytesPerComponent * all.length;
  for (const component of all) {
    if (component.type !== ComponentType.TextDisplay) continue;
    characters += component.content.length;
    bytes += Buffer.byteLength(component.content);
  }
  const sentences = [
    over('components', all.length, DISCORD_LIMITS.components),
    over('UTF-16 units of text', characters, DISCORD_LIMITS.messageText),
    over('bytes of text', bytes, DISCORD_LIMITS.messageBytes),
  ];
  for (const component of all) sentences.push(...overs(component));
  return sentences.filter((sentence) => sentence !== null);
}

const FITTING: readonly null[] = [];

function overs(component: APIMessageComponent): readonly (string | null)[] {
  const { type } = component;
  if (type === ComponentType.Button) {
    return [
      'label' in component
        ? over('UTF-16 units in a label', component.label?.length ?? 0, DISCORD_LIMITS.buttonLabel)
        : null,
      'custom_id' in component ? overId(component.custom_id) : null,
      'url' in component
        ? over('UTF-16 units in an address', component.url.length, DISCORD_LIMITS.buttonUrl)
        : null,
    ];
  }
  if (type === ComponentType.StringSelect) {
    const { custom_id: customId, options } = component;
    return [overId(customId), over('options', options.length, DISCORD_LIMITS.selectOptions)];
  }
  if (type === ComponentType.ActionRow) {
    return [over('buttons in a row', component.components.length, DISCORD_LIMITS.buttonsPerRow)];
  }
  return FITTING;
}

function overId(customId: string): string | null {
  return over('characters in a custom id', customId.length, DISCORD_LIMITS.customId);
}

function over(what: string, size: number, most: number): string | null {
  return size > most ? `Expected at most ${most} ${what}, got ${size}` : null;
}
