import type { LiveLibrary } from '../content/live-library.ts';

/** Begins at once where the articles are in use, else as soon as they are. */
export function afterReading({ reading }: Pick<LiveLibrary, 'reading'>, begin: () => void): void {
  const underWay = reading();
  if (underWay === null) begin();
  else void underWay.over.then(begin);
}
