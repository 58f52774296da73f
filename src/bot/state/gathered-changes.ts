/** Changes that wait to be stored in one transaction: to begin and to end one takes longer than most of what is done in it. */
import type { Change } from './engine.ts';
import type { WriteOutcome } from './outcomes.ts';

type MakeChange = (change: Change) => Promise<unknown>;

export interface GatheredChanges {
  /** @returns What came of it, once it was stored with others. */
  add(make: MakeChange): Promise<WriteOutcome>;
  /** Stores what waits. Resolves when nothing that was added before is still on its way, whatever came of it. */
  store(): Promise<void>;
}

interface Batch {
  readonly changes: MakeChange[];
  readonly outcome: Promise<WriteOutcome>;
  readonly begin: () => void;
}

/**
 * @param storeAll - Stores what a change makes, or nothing of it.
 * @param waitMs - How long something waits for others at most, in milliseconds.
 */
export function gatherChanges(
  storeAll: (make: MakeChange) => Promise<WriteOutcome>,
  waitMs: number,
): GatheredChanges {
  let waiting: Batch | null = null;
  /** Those that are being stored. */
  const underWay = new Set<Promise<unknown>>();

  function newBatch(): Batch {
    const changes: MakeChange[] = [];
    let tellBegun = (): void => undefined;
    const begun = new Promise<void>((resolve) => (tellBegun = resolve));
    const store = async (): Promise<WriteOutcome> => {
      await begun;
      return storeAll(async (change) => {
        for (const make of changes) await make(change);
      });
    };
    return { changes, outcome: store(), begin: tellBegun };
  }

  function begin(batch: Batch): void {
    if (waiting !== batch) return;
    waiting = null;
    const ended = batch.outcome
      .then(
        () => undefined,
        // Told to who added it.
        () => undefined,
      )
      .finally(() => underWay.delete(ended));
    underWay.add(ended);
    batch.begin();
  }

  return {
    add(make) {
      const batch = waiting ?? newBatch();
      batch.changes.push(make);
      if (waiting === null) {
        waiting = batch;
        // It holds no process that has nothing else to do: whoever ends one stores what waits.
        if (waitMs > 0) setTimeout(() => begin(batch), waitMs).unref();
        else begin(batch);
      }
      return batch.outcome;
    },
    async store() {
      if (waiting !== null) begin(waiting);
      if (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
