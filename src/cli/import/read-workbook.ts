/** A workbook of Excel (`.xlsx`) → a table for each of its sheets. */
import readExcelFile, { type CellValue } from 'read-excel-file/universal';
import { archiveWithPercents } from './percent-cells.ts';
import type { NoTable, Table } from './table.ts';
import { partText, unpackOffice, type OfficeParts } from './unpack-office.ts';

/** Cells of one sheet, the empty ones between others with them: so many fit into memory. */
const MOST_CELLS = 5_000_000;

export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
): Promise<readonly Table[] | NoTable> {
  const unpacked = unpackOffice(bytes);
  if (unpacked.kind !== 'parts') {
    return { problem: unpacked.kind === 'too-large' ? TOO_LARGE : NO_WORKBOOK };
  }
  const far = farthestCell(unpacked);
  if (far !== null) {
    return {
      problem: `One of its sheets has cells as far as ${far}. Delete the empty rows and columns there, and save it anew.`,
    };
  }
  const sheets = await readExcelFile(archiveWithPercents(unpacked).buffer).catch(() => null);
  if (sheets === null) return { problem: NO_WORKBOOK };
  return sheets.map(({ sheet, data }) => ({
    name: sheets.length === 1 ? name : `${name}, sheet ${sheet}`,
    rows: data.map((cells, at) => ({ place: `row ${at + 1}`, cells: cells.map(cellText) })),
  }));
}

const TOO_LARGE = 'It unpacks to more than 300 MB. Divide it into smaller workbooks.';
const NO_WORKBOOK =
  'It is no workbook that can be read. Open it in Excel or LibreOffice, and save it as .xlsx.';

function cellText(cell: CellValue | null): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? '' : String(cell);
}

/** A sheet is read as a full rectangle, which one cell in the farthest corner makes endless. Null: it fits. */
function farthestCell({ parts }: OfficeParts): string | null {
  for (const [path, part] of parts) {
    if (!/worksheets\/[^/]+\.xml$/i.test(path)) continue;
    let [columns, rows] = [0, 0];
    for (const [, letters = '', number = ''] of partText(part).matchAll(
      /\sr\s*=\s*["']([A-Z]{0,3})(\d+)["']/gi,
    )) {
      columns = Math.max(columns, columnNumber(letters));
      rows = Math.max(rows, Number(number));
      if (columns * rows > MOST_CELLS) return `${letters}${number}`;
    }
  }
  return null;
}

/** `A` → 1, `AA` → 27; 0 for no letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
