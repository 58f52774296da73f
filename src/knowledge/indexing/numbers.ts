import { sharedArray } from './shared-array.ts';

const SMALLEST = 64;

/** A list of whole numbers in [0, 2³²) that grows, at 4 bytes each. */
export class Numbers {
  #values = sharedArray(Uint32Array, SMALLEST);
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
      const larger = sharedArray(Uint32Array, Math.max(SMALLEST, Math.ceil(this.#length * 1.5)));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Empties the list, which keeps its memory for what comes next. */
  clear(): void {
    this.#length = 0;
  }

  /**
   * The numbers pushed so far; the list is empty afterwards and keeps no memory.
   *
   * They stay where they lie, with room behind them: memory that was never written to takes none of
   * the machine's, and a copy would for a moment need as much again.
   */
  take(): Uint32Array {
    const taken = this.#values.subarray(0, this.#length);
    this.#values = sharedArray(Uint32Array, 0);
    this.#length = 0;
    return taken;
  }
}
