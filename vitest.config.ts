import { configDefaults, defineConfig } from 'vitest/config';

/** Every command of a page, evaluations among them, and four processes of the bot at once: half a minute of a processor each. */
const LONGEST = ['tests/docs-articles.test.ts', 'tests/bot/on-discord/several-processes.test.ts'];

/**
 * Programs in processes of their own, restored backups, floods, lost connections, fits and articles that take a parser long.
 * Without them `npm test` is over in a minute and a half on two slow processors; with `--mode all`, as on other systems, it
 * has them.
 */
const LONG = [
  'packages/discord-stand-in/tests/faults.test.ts',
  'tests/bench/**',
  'tests/deploy/**',
  'tests/packages.test.ts',
  'tests/bot/connection/identify-budget.test.ts',
  'tests/bot/health/no-secrets.test.ts',
  'tests/bot/{built-program,killed,main,main-signals,many-files}.test.ts',
  'tests/bot/messages/whole-articles.test.ts',
  'tests/bot/on-discord/{connection,faults,floods,mixed-run,people,shards}.test.ts',
  'tests/bot/state/durability.test.ts',
  'tests/cli/{backup,build,calibrate,check,move-state,run-command}.test.ts',
  'tests/content/{read-in-worker,while-reading}.test.ts',
  'tests/content/saving/{saved-by-build,saved-library}.test.ts',
  'tests/knowledge/answering/greatest.test.ts',
  'tests/knowledge/articles/{hostile-articles,syntaxes-of-generators}.test.ts',
  'tests/knowledge/articles/faq/split-faq.test.ts',
  'tests/knowledge/articles/markdown/plain-tree.test.ts',
  'tests/knowledge/checking/limits.test.ts',
  'tests/knowledge/confidence/fit-calibration.test.ts',
  'tests/knowledge/indexing/word-encoder.test.ts',
  'tests/preview/{content-desk,preview-process}.test.ts',
  'tests/web/web-process.test.ts',
];

/** By mode: `test` is the usual one. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  thorough: [],
  all: LONGEST,
  test: [...LONGEST, ...LONG],
};

/** Nothing waits that long; it is for a machine that is busy with something else. */
const PATIENCE_MS = { usual: 240_000, thorough: 1_200_000 };

// Otherwise Vite takes the `development` builds of packages, which nobody who runs the bot has:
// micromark's checks each character, and takes twice as long.
process.env['NODE_ENV'] = 'production';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(LEFT_OUT[mode] ?? [])],
    // For tests/property-runs.ts.
    env: { THOROUGH: mode === 'thorough' ? '1' : '' },
    globalSetup: ['tests/build-once.ts', 'tests/bot/state/postgres-cluster.ts'],
    setupFiles: ['tests/setup.ts'],
    // Loading the same modules for each of a hundred files took half of the processor time. Nothing
    // here changes a module's state, and what a file starts it also stops.
    isolate: false,
    // As many as there are processors: one is not left free for a person who edits meanwhile. Half as many more gained nothing
    // on two, and made what waits for a clock less sure.
    maxWorkers: '100%',
    // A module that has not changed is not compiled again by the next run.
    experimental: { fsModuleCache: true },
    // A client of discord.js that is destroyed while it waits to identify anew does so all the same, on
    // a socket that is not open, and nobody can catch what it throws.
    onUnhandledError: ({ message, stack }) =>
      !(message.startsWith('WebSocket is not open') && stack?.includes('@discordjs/ws') === true),
    testTimeout: mode === 'thorough' ? PATIENCE_MS.thorough : PATIENCE_MS.usual,
    hookTimeout: mode === 'thorough' ? PATIENCE_MS.thorough : PATIENCE_MS.usual,
  },
}));
