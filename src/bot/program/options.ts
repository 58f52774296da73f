/** The arguments of `npm start`. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: node dist/bot/main.js [--chat] [--help]

Answers questions from a folder of articles: on Discord when DISCORD_TOKEN is set,
else in this terminal.

  --chat   chat in this terminal even when a token is set
  --help   show this text

Settings are read from the environment and from .env; .env.example explains them.
`;

export type Options =
  | { readonly kind: 'run'; readonly chat: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly problem: string };

export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { chat: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return values.help === true ? { kind: 'help' } : { kind: 'run', chat: values.chat ?? false };
  } catch (error) {
    return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
  }
}
