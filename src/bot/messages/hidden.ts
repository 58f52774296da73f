/**
 * A reply to a question of which something is hidden as a spoiler is hidden as a whole: its title, its
 * summary and the articles it names speak of just what the asker hid. Who presses it sees it, as in the question.
 */
import { ComponentType } from 'discord.js';
import type { Reply } from './reply.ts';
import type { ShownMessage } from './shown-text.ts';

/** Whether Discord hides some of a text that has letters or digits. */
export function hidesWords(text: string): boolean {
  return [...text.matchAll(/\|\|(.+?)\|\|/gs)].some(([, hidden = '']) =>
    /[\p{L}\p{N}]/u.test(hidden),
  );
}

/** The reply as it is, or hidden. */
export function hiddenIf(isHiding: boolean, reply: Reply): Reply {
  const [container] = reply.components;
  return isHiding ? { ...reply, components: [{ ...container, spoiler: true }] } : reply;
}

export function isHiddenReply({ components: [container] }: Reply): boolean {
  return container.spoiler === true;
}

/** Whether a message of ours is hidden. */
export function isHidden({ components }: ShownMessage): boolean {
  return components.some((component) => {
    const json = component.toJSON();
    return json.type === ComponentType.Container && json.spoiler === true;
  });
}
