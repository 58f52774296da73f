/**
 * `npm start`: the process that the program runs in.
 *
 * Environment, standard streams, signals and the exit code are met here and nowhere else.
 */
import { isatty } from 'node:tty';
import { EXIT } from './program/exit-codes.ts';
import { stopAtOnce } from './program/stop-signals.ts';

// Before all else is loaded, which takes most of a second: a stop in it is a stop, too.
const signals = stopAtOnce({ events: process, exit: (code) => process.exit(code) });

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
  const { default: dotenv } = await import('dotenv');
  const { runProgram } = await import('./program/program.ts');
  dotenv.config({ quiet: true });
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
    signals,
  });
} catch (error) {
  const { DISCORD_TOKEN = null, DATABASE_URL = null, HASH_KEY = null } = process.env;
  const { createLog } = await import('../config/log.ts');
  const { secretsOf } = await import('../config/secrets.ts');
  const secrets = secretsOf({
    discordToken: DISCORD_TOKEN,
    databaseUrl: DATABASE_URL,
    hashKey: HASH_KEY,
  });
  createLog('fatal', secrets).fatal({ err: error }, 'the program has failed');
  process.exit(EXIT.bug);
}
