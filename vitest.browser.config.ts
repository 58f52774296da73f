import { defineConfig } from 'vitest/config';

/** Nothing waits that long; it is for a machine that is busy with something else. */
const PATIENCE_MS = 120_000;

// As in vitest.config.ts: the `development` builds of packages are what nobody has who runs the preview.
process.env['NODE_ENV'] = 'production';

/** `npm run test:browser`: the preview and the page for visitors in a real Chromium, which `CHROMIUM_PATH` may name. */
export default defineConfig({
  test: {
    include: ['tests/*/browser/*.browser.ts'],
    globalSetup: ['tests/build-once.ts'],
    // As `npm run preview` runs: what it starts from source is read in the same way.
    pool: 'forks',
    execArgv: ['--import', 'tsx'],
    // One browser and one bot at a time.
    fileParallelism: false,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // Else it gives up after a second.
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
