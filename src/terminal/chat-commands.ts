/** What can be typed into the chat besides a question, however it is written. */
import { editDistance } from '../knowledge/index.ts';
import type { TerminalStyle } from './style.ts';
import { wrap, wrapItem } from './wrapped-text.ts';

export const COMMANDS = ['topics', 'help', 'quit'] as const;
export type Command = (typeof COMMANDS)[number];

/** What a line asks for: a command of ours, one that there is not, or an entry of a list; null: a question. */
export type Typed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'mistyped'; readonly word: string; readonly nearest: Command | null }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'question' };

/** Other words for leaving, as other programs have them. */
const ALSO_QUIT: ReadonlySet<string> = new Set(['exit', 'q', 'bye']);

/** Letters that may differ in a command that was meant. */
const MOST_EDITS = 2;

/**
 * @param line - Without white space around it, not empty.
 * @param interactive - Whether a person types. In a pipe a word without a slash is a question, and
 *   so is a slash with a word that comes near no command.
 */
export function readTyped(line: string, interactive: boolean): Typed {
  if (/^\d+$/.test(line)) return { kind: 'number', number: Number(line) };
  // A word by itself may be a command; behind a slash it is one, whatever follows.
  const [, slash, word, others] = /^(\/?)(\p{L}+)(\s[^]*)?$/u.exec(line.toLowerCase()) ?? [];
  if (word === undefined) return { kind: 'question' };
  if (slash === '' && (others !== undefined || !interactive)) return { kind: 'question' };
  const command = commandNamed(word);
  if (command !== null) return { kind: 'command', command };
  const nearest = nearestTo(word);
  const isMeant = slash !== '' && (interactive || (nearest !== null && others === undefined));
  return isMeant ? { kind: 'mistyped', word: `/${word}`, nearest } : { kind: 'question' };
}

function commandNamed(word: string): Command | null {
  if (ALSO_QUIT.has(word)) return 'quit';
  return COMMANDS.find((command) => command === word) ?? null;
}

function nearestTo(word: string): Command | null {
  const near = COMMANDS.map((command) => ({
    command,
    edits: command.startsWith(word) ? 0 : editDistance(word, command, MOST_EDITS),
  }));
  const [first] = near.toSorted((a, b) => a.edits - b.edits);
  return first !== undefined && first.edits <= MOST_EDITS ? first.command : null;
}

const LINES: readonly (readonly [typed: string, does: string])[] = [
  ['1, 2, 3 …', 'open that entry of the list shown last'],
  ['/topics', 'what there is to ask about'],
  ['/help', 'this text'],
  ['/quit', 'leave (Ctrl-C and Ctrl-D do the same)'],
  ['Tab', 'completes a command or the title of an article'],
];

export function helpText(style: TerminalStyle): string {
  const column = Math.max(...LINES.map(([typed]) => typed.length)) + 3;
  const rows = LINES.map(([typed, does]) => wrapItem(`  ${typed.padEnd(column)}`, does, style));
  return ['Type a question, or:', ...rows].join('\n');
}

export function mistypedText(
  { word, nearest }: Extract<Typed, { kind: 'mistyped' }>,
  style: TerminalStyle,
): string {
  if (nearest === null) return `${wrap(`There is no command ${word}.`, style)}\n${helpText(style)}`;
  return wrap(`There is no command ${word}. Did you mean /${nearest}?`, style);
}
