/** The arguments of `npm run preview`. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run preview -- [options]

The whole bot in a browser, without a Discord account: a stand-in for Discord on this machine,
the real bot on it, and a page on which you use it. Nothing leaves this machine.

  --content DIR  folder of articles (default: CONTENT_DIR, else content)
  --port N       where the page is, 0 to 65535 (default 4173; 0: any free one)
  --open         open the page in the browser
  --help         show this text

Ctrl-C ends everything. What was said and set is forgotten then.
`;

const DEFAULT_PORT = 4173;
const HIGHEST_PORT = 65_535;

export type Options =
  | {
      readonly kind: 'run';
      /** Undefined: as the environment says. */
      readonly content: string | undefined;
      readonly port: number;
      readonly open: boolean;
    }
  | { readonly kind: 'help' }
  /** `problem` is a sentence. */
  | { readonly kind: 'refused'; readonly problem: string };

export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = readPort(values.port);
    if (port === null) {
      const problem = `Expected --port to be a whole number from 0 to ${HIGHEST_PORT}, got ${values.port}.`;
      return { kind: 'refused', problem };
    }
    return { kind: 'run', content: values.content, port, open: values.open };
  } catch (error) {
    // Of Node's own words the first sentence: the others are about programming.
    const words = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', problem: `${words.split('. ')[0]}.` };
  }
}

function readPort(value: string | undefined): number | null {
  if (value === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  return port <= HIGHEST_PORT ? port : null;
}
