/**
 * Cells as text in columns.
 *
 * @param names - How many columns from the left hold names and begin at the left; figures end at the right.
 */
export function tableText(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  names: number,
): string {
  const lines = [header, ...rows];
  const widths = header.map((_title, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
