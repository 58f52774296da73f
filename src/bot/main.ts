/**
 * `npm start`: the process that the program runs in.
 *
 * Environment, standard streams, signals and the exit code are met here and nowhere else.
 */
import { isatty } from 'node:tty';
import { config as loadEnvFile } from 'dotenv';
import { createLog } from '../config/log.ts';
import { EXIT } from './program/exit-codes.ts';
import { runProgram } from './program/program.ts';

/** A signal of our own ends us within far less. */
const DEATH_MS = 1000;

const STANDARD_INPUT = 0;

/** By the signal itself: an exit of Node's own aborts on a terminal that is gone. */
function endByHangUp(): void {
  process.kill(process.pid, 'SIGHUP');
  // The signal may reach another thread first; until it ends us nothing must go on in this one.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DEATH_MS);
}

try {
  loadEnvFile({ quiet: true });
  const { argv, env, stdin, stdout, stderr } = process;
  process.exitCode = await runProgram(argv.slice(2), {
    env,
    stdin,
    stdout,
    stderr,
    events: process,
    exit: (code) => process.exit(code),
    isOnTerminal: () => isatty(STANDARD_INPUT),
    endByHangUp,
  });
} catch (error) {
  const { DISCORD_TOKEN = '', DATABASE_URL = '', HASH_KEY = '' } = process.env;
  const secrets = [DISCORD_TOKEN, DATABASE_URL, HASH_KEY];
  createLog('fatal', secrets).fatal({ err: error }, 'could not start');
  process.exit(EXIT.bug);
}
