/** What is said once where saying it again and again would be noise. */

/** More is forgotten, oldest first: then something may be said a second time. */
const REMEMBERED = 10_000;

export interface SaidOnce {
  /** True for the first call with this key. */
  isFirst(key: string): boolean;
}

export function createSaidOnce(): SaidOnce {
  const said = new Set<string>();
  return {
    isFirst(key) {
      if (said.has(key)) return false;
      const [oldest] = said;
      if (said.size >= REMEMBERED && oldest !== undefined) said.delete(oldest);
      said.add(key);
      return true;
    },
  };
}
