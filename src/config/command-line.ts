/** The arguments of a command → what is asked of it, its usage, or what is wrong with them. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { withoutSecrets } from './looks-secret.ts';

export type CommandLine<Request> =
  { readonly kind: 'request'; readonly request: Request } | NoRequest;

export type NoRequest =
  | { readonly kind: 'help' }
  /** `problem` is a sentence. */
  | { readonly kind: 'refused'; readonly problem: string };

type Config = Pick<ParseArgsConfig, 'options' | 'allowPositionals'>;
type Parsed<C extends Config> = ReturnType<typeof parseArgs<C>>;

/**
 * `--help` and `-h` are known to every command, and come before what is wrong with other values.
 *
 * @param config - As `parseArgs` of Node takes it.
 * @param read - Values and positionals → the request, or a sentence that says what is wrong.
 */
export function readCommandLine<const C extends Config, Request extends object>(
  args: readonly string[],
  config: C,
  read: (parsed: Parsed<C>) => Request | string,
): CommandLine<Request> {
  const parsed = parse(args, config);
  if (typeof parsed === 'string') return refused(parsed);
  if (parsed.values['help'] === true) return { kind: 'help' };
  const request = read(parsed as Parsed<C>);
  return typeof request === 'string' ? refused(request) : { kind: 'request', request };
}

/** An address with a password is easily typed where none belongs. */
function refused(problem: string): NoRequest {
  return { kind: 'refused', problem: withoutSecrets(problem) };
}

/** `--port -1` → `--port=-1`: for Node a value that begins with a dash is none, and our own sentence on it says more. */
function withNegatives(args: readonly string[], { options = {} }: Config): readonly string[] {
  return args.reduce<readonly string[]>((before, arg) => {
    const last = before.at(-1) ?? '';
    const isValue = /^-\d/.test(arg) && options[last.replace(/^--/, '')]?.type === 'string';
    return isValue && last.startsWith('--')
      ? [...before.slice(0, -1), `${last}=${arg}`]
      : [...before, arg];
  }, []);
}

/** Of Node's own words the first sentence: the others are about programming. */
function parse(args: readonly string[], config: Config): Parsed<Config> | string {
  const help = { type: 'boolean', short: 'h' } as const;
  try {
    return parseArgs({
      ...config,
      args: [...withNegatives(args, config)],
      options: { ...config.options, help },
    });
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error);
  }
}
