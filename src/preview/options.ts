/** The arguments of `npm run preview`. */
import { readCommandLine, type NoRequest } from '../config/command-line.ts';
import { HIGHEST_PORT, portIn } from '../config/port.ts';

export const USAGE = `Usage: npm run preview -- [options]

The whole bot in a browser, without a Discord account: a stand-in for Discord on this machine,
the real bot on it, and a page on which you use it. Nothing leaves this machine.

  --content DIR     folder of articles (default: CONTENT_DIR, else content)
  --questions FILE  labelled questions, whose results Content shows; may be given several times
                    (default: _questions.yaml in the folder of articles; for content, those in
                    tests/golden)
  --port N          where the page is, 0 to 65535 (default 4173; 0: any free one)
  --open            open the page in the browser
  --help            show this text

Ctrl-C ends everything. What was said and set is forgotten then.
`;

const DEFAULT_PORT = 4173;
interface Run {
  readonly kind: 'run';
  /** Undefined: as the environment says. */
  readonly content: string | undefined;
  /** Undefined: those of the folder. */
  readonly questions: readonly string[] | undefined;
  readonly port: number;
  readonly open: boolean;
}

export type Options = Run | NoRequest;

export function readOptions(args: readonly string[]): Options {
  const options = {
    content: { type: 'string' },
    questions: { type: 'string', multiple: true },
    port: { type: 'string' },
    open: { type: 'boolean', default: false },
  } as const;
  const line = readCommandLine(args, { options }, ({ values }): Run | string => {
    const { content, questions, port: written, open } = values;
    const port = written === undefined ? DEFAULT_PORT : portIn(written);
    return port === null
      ? `Expected --port to be a whole number from 0 to ${HIGHEST_PORT}, got ${written}.`
      : { kind: 'run', content, questions, port, open };
  });
  return line.kind === 'request' ? line.request : line;
}
