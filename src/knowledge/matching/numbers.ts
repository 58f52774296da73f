const SMALLEST = 1024;

/** A list of whole numbers in [0, 2³²) that grows, at 4 bytes each. */
export class Numbers {
  #values = new Uint32Array(SMALLEST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(Math.max(SMALLEST, Math.ceil(this.#length * 1.5)));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The numbers pushed so far, in an array of their own; the list is empty afterwards and keeps no memory. */
  take(): Uint32Array {
    const taken = this.#values.slice(0, this.#length);
    this.#values = new Uint32Array(0);
    this.#length = 0;
    return taken;
  }
}
