import type { ComponentType } from 'discord-api-types/v10';
import { everyComponent } from '../rules/component-rules.ts';
import type { Component } from '../wire/component.ts';
import type { Message } from '../wire/message.ts';

/**
 * The button or menu that a person means.
 *
 * @param wanted - Its custom id, or else its label or placeholder, or else some of the text beside it.
 * @throws {RangeError} When there is none, or it is disabled.
 */
export function findComponent(
  { components }: Message,
  wanted: string,
  isKind: (type: ComponentType) => boolean,
): Component {
  const usable = everyComponent(components).filter(
    ({ type, custom_id: customId, url }) =>
      isKind(type) && (customId !== undefined || url !== undefined),
  );
  const found =
    usable.find(({ custom_id: customId }) => customId === wanted) ??
    usable.find(({ label, placeholder }) => label === wanted || placeholder === wanted) ??
    usable.find((component) => component === besideText(components, wanted));
  if (found === undefined) {
    const names = usable.map(({ label, placeholder, custom_id: id }) => label ?? placeholder ?? id);
    throw new RangeError(`Nothing called "${wanted}" on the message, only: ${names.join(', ')}`);
  }
  if (found.disabled === true) throw new RangeError(`"${wanted}" is disabled`);
  return found;
}

/** What stands beside a text that holds these words. */
function besideText(components: readonly Component[], words: string): Component | undefined {
  return everyComponent(components).find(
    ({ accessory, components: texts = [] }) =>
      accessory !== undefined && texts.some(({ content }) => content?.includes(words)),
  )?.accessory;
}

/** @throws {RangeError} When a menu does not offer these values, or not so many or so few. */
export function checkChoice(menu: Component, values: readonly string[]): void {
  const offered = menu.options?.map(({ value }) => value);
  const missing = values.find((value) => offered?.includes(value) === false);
  if (missing !== undefined) throw new RangeError(`The menu offers no ${missing}`);
  if (values.length > (menu.max_values ?? 1) || values.length < (menu.min_values ?? 1)) {
    throw new RangeError(`The menu does not take ${values.length} values`);
  }
}
