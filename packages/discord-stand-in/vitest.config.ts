import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // discord.js waits five seconds before it makes a session anew.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
