/** The arguments of `npm run web`. */
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run web -- [options]

A page on which visitors ask the articles, in a browser and without Discord.

  --content DIR  folder of articles (default: CONTENT_DIR, else content)
  --port N       0 to 65535 (default: WEB_PORT, else 8080; 0: any free one)
  --host HOST    address to listen on (default: WEB_HOST, else 127.0.0.1: this machine alone)
  --help         show this text

Ctrl-C ends it.
`;

const HIGHEST_PORT = 65_535;

export type Options =
  | {
      readonly kind: 'run';
      /** Undefined, of each: as the environment says. */
      readonly content: string | undefined;
      readonly port: number | undefined;
      readonly host: string | undefined;
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
        host: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const { content, host, port } = values;
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= HIGHEST_PORT)) {
      const problem = `Expected --port to be a whole number from 0 to ${HIGHEST_PORT}, got ${port}.`;
      return { kind: 'refused', problem };
    }
    if (host !== undefined && isIP(host) === 0 && host !== 'localhost') {
      const problem = `Expected --host to be an IP address or localhost, got ${host}.`;
      return { kind: 'refused', problem };
    }
    return { kind: 'run', content, host, port: port === undefined ? undefined : Number(port) };
  } catch (error) {
    // Of Node's own words the first sentence: the others are about programming.
    const words = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', problem: `${words.split('. ')[0]}.` };
  }
}
