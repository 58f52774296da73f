/** A promise with its end in one's own hand. */
export interface PromiseParts<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
export function promiseParts<T>(): PromiseParts<T> {
  let resolve: ((value: T) => void) | undefined;
  const promise = new Promise<T>((resolveIt) => {
    resolve = resolveIt;
  });
  if (resolve === undefined) throw new RangeError('A promise runs its executor at once');
  return { promise, resolve };
}
