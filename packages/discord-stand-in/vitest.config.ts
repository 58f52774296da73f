import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // discord.js waits five seconds before it starts a new session.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
