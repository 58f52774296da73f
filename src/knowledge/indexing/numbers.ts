const SMALLEST = 64;
/** A list that is longer grows by a stretch. */
const FEW = 2 ** 20;
/**
 * More bytes than the C library keeps for itself once they are let go (32 MiB of glibc), between others that are still
 * in use. The system gives memory for those of them that are written to.
 */
const STRETCH = 9 * 2 ** 20;

/** A list of whole numbers in [0, 2³²) that grows, at 4 bytes each. */
export class Numbers {
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
      const larger = new Uint32Array(this.#length + (this.#length < FEW ? this.#length : STRETCH));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Empties the list, which keeps its memory for what comes next. */
  clear(): void {
    this.#length = 0;
  }
}
