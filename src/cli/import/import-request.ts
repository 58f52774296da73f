/** The command line of `npm run import` → what is to be imported, or what is wrong with it. */
import { readCommandLine, type CommandLine } from '../../config/command-line.ts';
import { isEncoding } from './decode-text.ts';
import type { ReadingOptions } from './read-source.ts';

export interface ImportRequest extends ReadingOptions {
  /** Path of a file or a folder. */
  readonly source: string;
  /** Undefined: the folder of articles. */
  readonly to: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export function readRequest(args: readonly string[]): CommandLine<ImportRequest> {
  const config = {
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      question: { type: 'string' },
      answer: { type: 'string' },
      encoding: { type: 'string' },
      split: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  } as const;
  return readCommandLine(args, config, ({ values, positionals }) => {
    const [source = '', ...others] = positionals;
    if (source.trim() === '' || others.length > 0) return 'Give one SOURCE: a file or a folder.';
    const {
      to,
      question = null,
      answer = null,
      encoding = null,
      split,
      json,
      'dry-run': dryRun,
    } = values;
    const empty = Object.entries({ to, question, answer }).find(
      ([, value]) => value?.trim() === '',
    );
    if (empty !== undefined) return `Expected a name after --${empty[0]}, got nothing.`;
    if (encoding !== null && !isEncoding(encoding)) {
      return `Expected --encoding to be the name of an encoding, such as utf-8 or windows-1252, got ${encoding}.`;
    }
    return { source, to, columns: { question, answer }, encoding, split, dryRun, json };
  });
}
