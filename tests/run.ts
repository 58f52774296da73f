/** Runs a command of ours as a person's shell would, and gives back what it printed. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param file - TypeScript file below the project's root.
 * @param options - `input` is written to standard input, which is then closed.
 */
export function run(
  file: string,
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
    readonly cwd?: string;
  } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        fileURLToPath(new URL(`../${file}`, import.meta.url)),
        ...args,
      ],
      {
        cwd: options.cwd ?? root,
        // Nothing of the machine's own settings: a DISCORD_TOKEN there must not be used by a test.
        env: { PATH: process.env['PATH'], ...options.env },
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });
}
