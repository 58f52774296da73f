/** The container engine of this machine, by its command. */
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const [COMMAND = 'docker', ...GIVEN] = (process.env['CONTAINER_ENGINE'] ?? 'docker').split(' ');

/** What a container has printed is asked for so often, and for so long. */
const ASKED_EVERY_MS = 250;
const ASKED_AT_MOST = 400;

export interface Ran {
  readonly exitCode: number | null;
  /** Of both streams. */
  readonly output: string;
}

export async function engine(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(COMMAND, [...GIVEN, ...args]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  }
  child.stdin.end(input);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { exitCode, output };
}

/** Starts a container that was created. What looks after it would keep our pipes open for as long as it runs. */
export async function startContainer(name: string): Promise<number | null> {
  const child = spawn(COMMAND, [...GIVEN, 'start', name], { stdio: 'ignore' });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}

/** Resolves with all that a container has printed, once it matches. */
export async function printedBy(name: string, pattern: RegExp): Promise<string> {
  return outputMatching(['logs', name], pattern);
}

/** Resolves with what the engine prints, asked again and again, once it matches. */
export async function outputMatching(args: readonly string[], pattern: RegExp): Promise<string> {
  let output = '';
  for (let asked = 0; asked < ASKED_AT_MOST; asked += 1) {
    ({ output } = await engine(args));
    if (pattern.test(output)) return output;
    await delay(ASKED_EVERY_MS);
  }
  throw new Error(`Expected ${pattern} from ${args.join(' ')}, got\n${output}`);
}
