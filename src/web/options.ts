/** The arguments of `npm run web`. */
import { isIP } from 'node:net';
import { readCommandLine, type NoRequest } from '../config/command-line.ts';
import { HIGHEST_PORT, portIn } from '../config/port.ts';

export const USAGE = `Usage: npm run web -- [options]

A page on which visitors ask the articles, in a browser and without Discord.

  --content DIR  folder of articles (default: CONTENT_DIR, else content)
  --port N       0 to 65535 (default: WEB_PORT, else 8080; 0: any free one)
  --host HOST    address to listen on (default: WEB_HOST, else 127.0.0.1: this machine alone)
  --help         show this text

Ctrl-C ends it.
`;

interface Run {
  readonly kind: 'run';
  /** Undefined, of each: as the environment says. */
  readonly content: string | undefined;
  readonly port: number | undefined;
  readonly host: string | undefined;
}

export type Options = Run | NoRequest;

export function readOptions(args: readonly string[]): Options {
  const options = {
    content: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
  } as const;
  const line = readCommandLine(args, { options }, ({ values }): Run | string => {
    const { content, host, port: written } = values;
    const port = written === undefined ? undefined : portIn(written);
    if (port === null) {
      return `Expected --port to be a whole number from 0 to ${HIGHEST_PORT}, got ${written}.`;
    }
    if (host !== undefined && isIP(host) === 0 && host !== 'localhost') {
      return `Expected --host to be an IP address or localhost, got ${host}.`;
    }
    return { kind: 'run', content, host, port };
  });
  return line.kind === 'request' ? line.request : line;
}
