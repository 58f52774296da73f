/** Ids of messages to which something has happened a while ago. */

/** More are forgotten, oldest first. */
const REMEMBERED = 10_000;

export interface RecentIds {
  note(id: string): void;
  has(id: string): boolean;
}

export function createRecentIds(): RecentIds {
  const ids = new Set<string>();
  return {
    note(id) {
      const [oldest] = ids;
      if (ids.size >= REMEMBERED && oldest !== undefined) ids.delete(oldest);
      ids.add(id);
    },
    has: (id) => ids.has(id),
  };
}
