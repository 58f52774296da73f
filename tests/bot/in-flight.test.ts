import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../src/bot/in-flight.ts';

/** Work that ends when it is told to. */
class HeldWork {
  finish!: () => void;
  fail!: (error: Error) => void;
  readonly held = new Promise<void>((resolve, reject) => {
    this.finish = resolve;
    this.fail = reject;
  });
}

describe('createInFlight', () => {
  it('closes when the work under way has ended, and not before', async () => {
    const inFlight = createInFlight(() => undefined);
    const work = new HeldWork();
    const order: string[] = [];
    inFlight.run(async () => {
      await work.held;
      order.push('answered');
    });
    const closed = inFlight.close().then(() => order.push('closed'));
    work.finish();
    await closed;
    expect(order).toEqual(['answered', 'closed']);
  });

  it('begins nothing after it was closed', async () => {
    const inFlight = createInFlight(() => undefined);
    await inFlight.close();
    let begun = false;
    inFlight.run(async () => {
      begun = true;
    });
    expect(begun).toBe(false);
  });

  it('reports work that failed, and closes all the same', async () => {
    const failures: unknown[] = [];
    const inFlight = createInFlight((error) => failures.push(error));
    const work = new HeldWork();
    inFlight.run(() => work.held);
    work.fail(new Error('lost'));
    await inFlight.close();
    expect(failures).toEqual([new Error('lost')]);
  });
});
