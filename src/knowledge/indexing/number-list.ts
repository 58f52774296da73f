import { sharedArray } from './shared-array.ts';

const SMALLEST = 64;
const BYTES = 4;
/** From this many on a list grows where it lies. */
const FEW = 2 ** 20;
/** By how many it grows there. */
const STEP = 2 ** 18;
/** Addresses are reserved for so many, 1 GiB; memory is taken as it grows. */
const RESERVED = 2 ** 28;

/**
 * Whole numbers in [0, 2³²), at 4 bytes each, to be collected one by one and then taken.
 *
 * A long list is collected in the shared memory that it is taken in, since a copy of it would be as much memory
 * again, which V8 clears away late.
 */
export class NumberList {
  #numbers: Uint32Array = new Uint32Array(SMALLEST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) this.#numbers = withRoom(this.#numbers);
    this.#numbers[this.#length++] = value;
  }

  /** The numbers pushed so far, in shared memory; the list is not used any more. */
  take(): Uint32Array {
    const numbers = this.#numbers;
    const length = this.#length;
    this.#numbers = new Uint32Array(0);
    if (isShared(numbers)) return numbers.subarray(0, length);
    const taken = sharedArray(Uint32Array, length);
    taken.set(numbers.subarray(0, length));
    return taken;
  }
}

/** The same numbers and some more. */
function withRoom(numbers: Uint32Array): Uint32Array {
  const { length } = numbers;
  const needed = length < FEW ? 2 * length : length + STEP;
  if (isShared(numbers) && needed * BYTES <= numbers.buffer.maxByteLength) {
    const { buffer } = numbers;
    buffer.grow(needed * BYTES);
    return new Uint32Array(buffer, 0, needed);
  }
  const larger =
    needed < FEW ? new Uint32Array(needed) : new Uint32Array(growing(needed), 0, needed);
  larger.set(numbers);
  return larger;
}

function growing(length: number): SharedArrayBuffer {
  const maxByteLength = Math.max(RESERVED, 2 * length) * BYTES;
  return new SharedArrayBuffer(length * BYTES, { maxByteLength });
}

function isShared(numbers: Uint32Array): numbers is Uint32Array<SharedArrayBuffer> {
  return numbers.buffer instanceof SharedArrayBuffer;
}
