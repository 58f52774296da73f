/** Texts as bytes in the order of their coming, until all of them are packed. */

/**
 * Of one stretch of memory. More than what the C library keeps for itself once it is let go (32 MiB of glibc); the
 * system gives a page of it when that is first written to.
 */
const STRETCH_BYTES = 40 * 2 ** 20;

/** The beginnings of two stretches, so that what lies one behind the other is of one. */
const APART = STRETCH_BYTES + 1;

export class TextSpool {
  readonly #stretches: Uint8Array[] = [];
  #inLast = STRETCH_BYTES;

  /** @returns Where they lie now. */
  append(bytes: Uint8Array): number {
    if (this.#inLast + bytes.length > STRETCH_BYTES) {
      this.#stretches.push(new Uint8Array(STRETCH_BYTES));
      this.#inLast = 0;
    }
    this.#stretches.at(-1)!.set(bytes, this.#inLast);
    const at = (this.#stretches.length - 1) * APART + this.#inLast;
    this.#inLast += bytes.length;
    return at;
  }

  /** @param at - As `append` gave it. @param length - In bytes, of one text or of those right behind it as well. */
  read(at: number, length: number): Uint8Array {
    const from = at % APART;
    return this.#stretches[Math.floor(at / APART)]!.subarray(from, from + length);
  }
}
