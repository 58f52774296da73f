/** What Tab makes of the line so far: a command, or a title as a question. */
import type { Library } from '../knowledge/index.ts';
import { COMMANDS } from './chat-commands.ts';
import { terminalLine } from './wrapped-text.ts';

/** What Node's readline asks of a completer: what could stand there, and in place of which text. */
export type Completion = [completions: string[], typed: string];

/** Where Tab can add nothing, so that somebody has to choose among the completions, in the order of the alphabet. */
export function isChoice([completions, typed]: Completion): boolean {
  const [first = '', last = ''] = [completions[0], completions.at(-1)];
  let alike = 0;
  while (alike < first.length && first[alike] === last[alike]) alike += 1;
  return completions.length > 1 && typed.startsWith(first.slice(0, alike));
}

/** More than these would fill the screen. */
const MOST_SHOWN = 20;

/**
 * Titles that begin with what was typed; without any, those that hold it. Case does not matter.
 */
export function completionOf(typed: string, { articles }: Pick<Library, 'articles'>): Completion {
  const sought = typed.trimStart().toLowerCase();
  if (sought.startsWith('/')) {
    const commands = COMMANDS.map((command) => `/${command}`);
    return [commands.filter((command) => command.startsWith(sought)), typed];
  }
  if (sought === '') return [[], typed];
  const titles = articles.map(({ title }) => terminalLine(title));
  const begun = titles.filter((title) => title.toLowerCase().startsWith(sought));
  const found =
    begun.length > 0 ? begun : titles.filter((title) => title.toLowerCase().includes(sought));
  return [found.toSorted().slice(0, MOST_SHOWN), typed];
}
