/** Memory of an index: a thread that builds and one that answers, or builds the next, read it without a copy. */

interface ArrayType<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): T;
}

/**
 * An array of zeros in memory that all threads share. Nothing of an index changes once it is built, so nobody waits for anybody.
 *
 * @param length - In elements.
 */
export function sharedArray<T>(type: ArrayType<T>, length: number): T {
  return new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
}

/** The same numbers in shared memory, one byte or two each; they are cut to that. */
export function sharedFrom<T extends Uint8Array | Uint16Array>(
  type: ArrayType<T>,
  numbers: Uint32Array,
): T {
  const array = sharedArray(type, numbers.length);
  array.set(numbers);
  return array;
}
