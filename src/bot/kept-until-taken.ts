/** What is kept in this process until somebody takes it, each once. */
export interface KeptUntilTaken<T> {
  keep(id: string, value: T): void;
  /** Undefined when there is none any more. */
  take(id: string): T | undefined;
}

/** @param most - How many; more are forgotten, oldest first. Integer, at least 1. */
export function createKeptUntilTaken<T>(most: number): KeptUntilTaken<T> {
  const kept = new Map<string, T>();
  return {
    keep(id, value) {
      kept.set(id, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    take(id) {
      const value = kept.get(id);
      kept.delete(id);
      return value;
    },
  };
}
