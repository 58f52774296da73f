import { sharedArray } from './shared-array.ts';

const SMALLEST = 64;

/** A list of whole numbers in [0, 2³²) that grows, at 4 bytes each. */
export class Numbers {
  // Not shared while it grows: V8 does not count what is shared, and lets pile up what was outgrown.
  #values = new Uint32Array(SMALLEST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param position - Integer in [0, `length`). */
  at(position: number): number {
    return this.#values[position]!;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(Math.max(SMALLEST, Math.ceil(this.#length * 1.5)));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Empties the list, which keeps its memory for what comes next. */
  clear(): void {
    this.#length = 0;
  }

  /** The numbers pushed so far, in shared memory; the list is empty afterwards and keeps no memory. */
  take(): Uint32Array {
    const taken = sharedArray(Uint32Array, this.#length);
    taken.set(this.#values.subarray(0, this.#length));
    this.#values = new Uint32Array(0);
    this.#length = 0;
    return taken;
  }
}
