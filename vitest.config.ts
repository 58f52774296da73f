import { defineConfig } from 'vitest/config';

/** Nothing waits that long; it is for a machine that is busy with something else. */
const PATIENCE_MS = 240_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
