import { lengthBeyond } from './memory-stretch.ts';
import { sharedArray } from './shared-array.ts';

const SMALLEST = 64;

/**
 * Whole numbers in [0, 2³²), at 4 bytes each, to be collected one by one and then taken.
 *
 * It grows by one array more and copies nothing while it does: of millions of numbers nothing is left behind for V8
 * to clear away.
 */
export class NumberList {
  readonly #full: Uint32Array[] = [];
  #inFull = 0;
  #last = new Uint32Array(SMALLEST);
  #inLast = 0;

  get length(): number {
    return this.#inFull + this.#inLast;
  }

  push(value: number): void {
    if (this.#inLast === this.#last.length) {
      this.#full.push(this.#last);
      this.#inFull += this.#inLast;
      this.#last = new Uint32Array(lengthBeyond(this.#inFull));
      this.#inLast = 0;
    }
    this.#last[this.#inLast++] = value;
  }

  /** The numbers pushed so far, in shared memory; the list is not used any more. */
  take(): Uint32Array {
    const taken = sharedArray(Uint32Array, this.length);
    let at = 0;
    for (const numbers of this.#full) {
      taken.set(numbers, at);
      at += numbers.length;
    }
    taken.set(this.#last.subarray(0, this.#inLast), at);
    this.#full.length = 0;
    this.#last = new Uint32Array(0);
    return taken;
  }
}
