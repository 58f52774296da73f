/** What a state does again and again, when a test says so. */
import type { OpenStateOptions } from '../../../src/bot/state/open-state.ts';

interface Repeating {
  readonly repeat: OpenStateOptions['repeat'];
  readonly runAll: () => void;
}

export function repeating(): Repeating {
  const repeated: (() => void)[] = [];
  return {
    repeat: (_everyMs, run) => {
      repeated.push(run);
      return () => undefined;
    },
    runAll: () => {
      for (const run of repeated) run();
    },
  };
}
