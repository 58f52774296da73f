import { defineConfig } from 'vitest/config';

/** To build the image takes minutes, on a busy machine many. */
const PATIENCE_MS = 1_800_000;

// As in vitest.config.ts: the `development` builds of packages are what nobody has who runs the bot.
process.env['NODE_ENV'] = 'production';

/** `npm run test:container`: the image, and the unit for systemd, started by the container engine that `CONTAINER_ENGINE` names, else by docker. */
export default defineConfig({
  test: {
    include: ['tests/deploy/engine/*.container.ts'],
    globalSetup: ['tests/deploy/engine/build-image.ts'],
    // One container at a time.
    fileParallelism: false,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
