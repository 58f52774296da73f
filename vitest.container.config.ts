import { defineConfig } from 'vitest/config';

/** To build the image takes minutes, on a busy machine many. */
const PATIENCE_MS = 1_800_000;

/** `npm run test:container`: the image, built and started by the container engine that `CONTAINER_ENGINE` names, else by docker. */
export default defineConfig({
  test: {
    include: ['tests/deploy/engine/*.container.ts'],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
