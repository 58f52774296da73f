import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Starting the bot or a child process outlasts the default on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
