/** Work of which only so much is under way at the same time; the rest waits, first come first served. */
export type AtOnce = <T>(work: () => Promise<T>) => Promise<T>;

/** @param most - How much is under way. Integer, at least 1. */
export function createAtOnce(most: number): AtOnce {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Its place is taken over.
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}
