/** By what a component of a message is known again when the message has changed. */
import type { Component } from 'discord-stand-in';

/**
 * Discord takes no two of a message with the same custom id. What has none is known by its type and its place among
 * those of its type, a section by its button: so no button becomes another under the finger or the focus.
 */
export function componentKeys(components: readonly Component[]): ReadonlyMap<Component, string> {
  const counts = new Map<number, number>();
  return new Map(
    components.map((one) => {
      const id = one.custom_id ?? one.accessory?.custom_id;
      if (id !== undefined) return [one, id];
      const place = counts.get(one.type) ?? 0;
      counts.set(one.type, place + 1);
      return [one, `${one.type} ${place}`];
    }),
  );
}
