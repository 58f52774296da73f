/** A table of HTML → the same with a cell of its own in each row: Markdown has no cells over several rows. */
import type { Element, ElementContent } from 'hast';

/** A stranger's table of long cells in each column and row would be endless; beyond so many copies cells stand in their first row alone. */
const MOST_COPIES = 10_000;

interface Held {
  readonly cell: Element;
  /** Rows that it is still to stand in. */
  readonly rows: number;
}

/** @param table - With its sections, as HTML is parsed; cells over several rows end with their section. */
export function withRowSpansFilled(table: Element): Element {
  const copies = { left: MOST_COPIES };
  const children = table.children.map((section) =>
    section.type === 'element' && /^t(?:head|body|foot)$/.test(section.tagName)
      ? { ...section, children: filledRows(section.children, copies) }
      : section,
  );
  return { ...table, children };
}

function filledRows(nodes: readonly ElementContent[], copies: { left: number }): ElementContent[] {
  /** By column. */
  const held = new Map<number, Held>();
  return nodes.map((row) => {
    if (row.type !== 'element' || row.tagName !== 'tr') return row;
    const cells: ElementContent[] = [];
    let column = 0;
    const takeHeld = (): void => {
      if (copies.left <= 0) held.clear();
      for (let one = held.get(column); one !== undefined; one = held.get(column)) {
        held.delete(column);
        if (one.rows > 1) held.set(column, { ...one, rows: one.rows - 1 });
        cells.push(one.cell);
        copies.left -= 1;
        column += widthOf(one.cell);
      }
    };
    for (const cell of row.children) {
      if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue;
      takeHeld();
      const { rowSpan, ...properties } = cell.properties;
      const own = { ...cell, properties };
      const more = Number(rowSpan ?? 1) - 1;
      if (more > 0) held.set(column, { cell: own, rows: more });
      cells.push(own);
      column += widthOf(cell);
    }
    takeHeld();
    return { ...row, children: cells };
  });
}

function widthOf({ properties }: Element): number {
  const width = Number(properties['colSpan'] ?? 1);
  return width >= 1 ? width : 1;
}
