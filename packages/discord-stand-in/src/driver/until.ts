import type { World } from '../world/world.ts';

/**
 * Resolves with what `look` finds: now, or right after the change that brings it.
 *
 * @param look - Reads the world; undefined means not yet.
 */
export async function until<T>(world: World, look: () => T | undefined): Promise<T> {
  const found = look();
  if (found !== undefined) return found;
  return await new Promise<T>((resolve) => {
    const stop = world.changes.listen(() => {
      const now = look();
      if (now === undefined) return;
      stop();
      resolve(now);
    });
  });
}
