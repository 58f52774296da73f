/**
 * Asks for a collection of memory after a large library was replaced.
 *
 * V8 does not count what threads share, nor files that are open, so it sees no reason to clear away a library of a hundred
 * megabytes: ten reloads of 20,000 articles held a gigabyte, and as many deleted files.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** For answers from the library before, which are under way. */
const LATER_MS = 1000;

/** Beside the thread's own work, as far as it can be. https://nodejs.org/api/cli.html#--expose-gc */
type Collect = (options: { readonly type: 'major'; readonly execution: 'async' }) => Promise<void>;

let isAsked = false;

/** Holds no process that has nothing else to do; asked again meanwhile, it is done once. */
export function collectSoon(): void {
  if (isAsked) return;
  isAsked = true;
  setTimeout(() => {
    isAsked = false;
    void collector()({ type: 'major', execution: 'async' });
  }, LATER_MS).unref();
}

/** Only contexts made after the flag have it: nothing else of the program does. */
function collector(): Collect {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
