/** Ids and other keys to which something has happened a while ago. */

export interface RecentIds {
  note(id: string): void;
  has(id: string): boolean;
  /** It has not happened after all. */
  forget(id: string): void;
}

/** @param remembered - How many; more are forgotten, oldest first. Integer, at least 1. */
export function createRecentIds(remembered = 10_000): RecentIds {
  const ids = new Set<string>();
  return {
    note(id) {
      const [oldest] = ids;
      if (ids.size >= remembered && oldest !== undefined) ids.delete(oldest);
      ids.add(id);
    },
    has: (id) => ids.has(id),
    forget: (id) => void ids.delete(id),
  };
}
