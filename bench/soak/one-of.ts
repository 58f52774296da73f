/** @param random - A number in [0, 1). @throws {RangeError} Where there is none to choose from. */
export function oneOf<T>(some: readonly T[], random: () => number): T {
  const one = some[Math.floor(random() * some.length)];
  if (one === undefined) throw new RangeError('Expected some to choose from, got none');
  return one;
}
