/** What is said once where saying it again and again would be noise. */
import { createRecentIds } from '../recent-ids.ts';

export interface SaidOnce {
  /** True for the first call with this key, and again when so many others came since that it is forgotten. */
  isFirst(key: string): boolean;
  /** It could not be said after all: the next call with this key is the first again. */
  forget(key: string): void;
}

export function createSaidOnce(): SaidOnce {
  const said = createRecentIds();
  return {
    isFirst(key) {
      if (said.has(key)) return false;
      said.note(key);
      return true;
    },
    forget: (key) => said.forget(key),
  };
}
