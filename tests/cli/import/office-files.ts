/** Small files of Excel and Word, as those programs pack them. */
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, zipSync, type ZipInputFile, type Zippable } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** @param sheets - Name → rows of texts; null is an empty cell. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly (string | null)[])[]>>,
): Uint8Array {
  const written = Object.entries(sheets).map(([name, rows]) => ({ name, xml: rowsXml(rows) }));
  return workbookOf(written);
}

/** A sheet with one more cell, at any place. @param cell - Its place, as `XFD1048576`. */
export function workbookReachingTo(cell: string): Uint8Array {
  const row = cell.replace(/\D/g, '');
  const far = `<row r="${row}">${cellXml(cell, 'far')}</row>`;
  return workbookOf([{ name: 'FAQ', xml: `${rowsXml([['Question', 'Answer']])}${far}` }]);
}

/** Two rows: the heads, and a question with a number below a format of Excel's own making. */
export function workbookOfNumber(question: string, value: number, format: string): Uint8Array {
  const cell = `<c r="B2" s="1"><v>${value}</v></c>`;
  const row = `<row r="2">${cellXml('A2', question)}${cell}</row>`;
  const styles = `<styleSheet xmlns="${SHEET}"><numFmts><numFmt numFmtId="170" formatCode="${escaped(format)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  return workbookOf(
    [{ name: 'FAQ', xml: `${rowsXml([['Question', 'Answer']])}${row}` }],
    [['styles', 'styles.xml', styles]],
  );
}

/** @param more - Kind, path below `xl` and text of what the workbook has besides. */
function workbookOf(
  sheets: readonly { readonly name: string; readonly xml: string }[],
  more: readonly (readonly [kind: string, path: string, xml: string])[] = [],
): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  return packed({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${numbered
      .map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbered.map(({ id }) => ['worksheet', `worksheets/sheet${id}.xml`] as const),
      ...more.map(([kind, path]) => [kind, path] as const),
    ]),
    ...Object.fromEntries(more.map(([, path, xml]) => [`xl/${path}`, xml])),
    ...Object.fromEntries(
      numbered.map(({ id, xml }) => [
        `xl/worksheets/sheet${id}.xml`,
        `<worksheet xmlns="${SHEET}"><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
  });
}

function rowsXml(rows: readonly (readonly (string | null)[])[]): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((cell, column) =>
        cell === null ? '' : cellXml(`${String.fromCharCode(65 + column)}${row + 1}`, cell),
      );
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}

function cellXml(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

export interface WordParagraph {
  readonly text: string;
  /** Name of its style, such as `heading 1`; default: the usual one. */
  readonly style?: string;
  readonly bold?: boolean;
}

/** @param declarations - What stands above the document, such as entities. */
export function wordDocument(paragraphs: readonly WordParagraph[], declarations = ''): Uint8Array {
  const names = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))];
  const body = paragraphs.map(({ text, style, bold = false }) => {
    const is = style === undefined ? '' : `<w:pStyle w:val="s${names.indexOf(style)}"/>`;
    const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    return `<w:p><w:pPr>${is}</w:pPr>${text === '' ? '' : run}</w:p>`;
  });
  const styles = names.map(
    (name, at) =>
      `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="${escaped(name)}"/></w:style>`,
  );
  return packed({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([['styles', 'styles.xml']]),
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${styles.join('')}</w:styles>`,
    'word/document.xml': `<?xml version="1.0"?>${declarations}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`,
  });
}

/** How a ZIP archive names what is packed by deflate. */
const DEFLATED = 8;

/** An archive that unpacks to more than anybody writes: zeros pack to a thousandth. */
export function packedBomb(path: string, megabytes: number): Uint8Array {
  const zeros = new Uint8Array(megabytes * 1_000_000);
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  const part: ZipInputFile = {
    filename: path,
    size: zeros.length,
    crc: crc32(zeros),
    compression: DEFLATED,
  };
  archive.add(part);
  // Packed by zlib: fflate takes twenty times as long.
  part.ondata?.(null, deflateRawSync(zeros, { level: 1 }), true);
  archive.end();
  return Buffer.concat(pieces);
}

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, strToU8(text)]),
  );
  return zipSync(bytes);
}

function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  const all = parts.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
