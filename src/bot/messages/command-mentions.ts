/**
 * Commands in what the bot says, as Discord lets people press them: `</settings pause:80351110224678912>`.
 *
 * The bot's sentences name a command as code. What others have written is left alone: texts with an id of their
 * own, which hold it whole (`part.ts`); texts beside a button, which hold titles and sentences; and escaped
 * signs of code. Discord shows no mention inside code, in labels, menus, forms and files.
 * https://docs.discord.com/developers/reference#message-formatting-formats
 */
import {
  ComponentType,
  type APIComponentInContainer,
  type APIContainerComponent,
} from 'discord.js';
import { oversizes } from './message-size.ts';
import { isOfOthers } from './part.ts';

/** @param path - `settings pause`. @returns Null for what cannot be pressed where the message stands. */
export type MentionOf = (path: string) => string | null;

/** Code of one command and nothing else; a sign of code that is escaped or doubled is none of ours. */
const COMMAND_AS_CODE = /(?<![\\`])`\/([a-z][a-z -]*)`(?!`)/g;
const BLOCK_OF_CODE = '```';

/** As it was where it would become longer than Discord takes. */
export function withCommandMentions(
  container: APIContainerComponent,
  mentionOf: MentionOf,
): APIContainerComponent {
  let isChanged = false;
  const mentioned = (part: APIComponentInContainer): APIComponentInContainer => {
    if (part.type !== ComponentType.TextDisplay || isOfOthers(part)) return part;
    if (part.content.includes(BLOCK_OF_CODE)) return part;
    const content = part.content.replace(
      COMMAND_AS_CODE,
      (code, path: string) => mentionOf(path) ?? code,
    );
    if (content === part.content) return part;
    isChanged = true;
    return { ...part, content };
  };
  const components = container.components.map(mentioned);
  const changed = { ...container, components };
  return isChanged && oversizes([changed]).length === 0 ? changed : container;
}
