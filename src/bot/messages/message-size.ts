/** How large a message is, in everything that Discord counts. */
import { ComponentType, type APIMessageComponent } from 'discord.js';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';

/** Each component with those inside it, in the order they are read. */
export function everyComponent(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((component) => [component, ...everyComponent(inside(component))]);
}

function inside(component: APIMessageComponent): readonly APIMessageComponent[] {
  if (component.type === ComponentType.Section) {
    return [...component.components, component.accessory];
  }
  return 'components' in component ? component.components : [];
}

/** What is too large, as a sentence each; none when Discord takes it. */
export function oversizes(components: readonly APIMessageComponent[]): string[] {
  const all = everyComponent(components);
  const texts = all.flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const bytes =
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) +
    DISCORD_LIMITS.bytesPerComponent * all.length;
  return [
    over('components', all.length, DISCORD_LIMITS.components),
    over('UTF-16 units of text', characters, DISCORD_LIMITS.messageText),
    over('bytes of text', bytes, DISCORD_LIMITS.messageBytes),
    ...all.flatMap(overs),
  ].filter((sentence) => sentence !== null);
}

function overs(component: APIMessageComponent): (string | null)[] {
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
  return [];
}

function overId(customId: string): string | null {
  return over('characters in a custom id', customId.length, DISCORD_LIMITS.customId);
}

function over(what: string, size: number, most: number): string | null {
  return size > most ? `Expected at most ${most} ${what}, got ${size}` : null;
}
