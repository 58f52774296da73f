/**
 * Cells of a workbook that Excel shows in percent → cells of the text that it shows there.
 *
 * A share of a quarter is kept as 0.25, and only the format of its cell says that it is read as 25%.
 */
import { strToU8, zipSync } from 'fflate';
import { partText, type OfficeParts } from './unpack-office.ts';

/** Formats that Excel knows by their number alone → their digits behind the point. */
const BUILT_IN: Readonly<Record<string, number>> = { 9: 0, 10: 2 };

/** @returns An archive of the same parts, with such cells as texts. */
export function archiveWithPercents({ parts, archive }: OfficeParts): Uint8Array<ArrayBuffer> {
  const digits = percentStyles(partText(parts.get('xl/styles.xml') ?? new Uint8Array()));
  if (digits.size === 0) return archive;
  const written = [...parts].map(([path, part]): [string, Uint8Array] => {
    if (!/worksheets\/[^/]+\.xml$/i.test(path)) return [path, part];
    return [path, strToU8(partText(part).replace(CELL, (cell, ...found) => asText(cell, found)))];
  });
  return zipSync(Object.fromEntries(written), { level: 0 });

  function asText(cell: string, [attributes, value]: readonly unknown[]): string {
    const kept = String(attributes);
    const shown = digits.get(attribute(kept, 's'));
    const type = attribute(kept, 't');
    if (shown === undefined || (type !== '' && type !== 'n')) return cell;
    const place = attribute(kept, 'r');
    return `<c r="${place}" t="inlineStr"><is><t>${inPercent(Number(value), shown)}</t></is></c>`;
  }
}

/** A cell with a number in it, also one that a formula gives. */
const CELL = /<c(\s[^<>]*)>(?:<f[^<>]*\/>|<f[^<>]*>[^<>]*<\/f>)?<v>([\d.eE+-]+)<\/v><\/c>/g;

/** Number of a style of cells → how many digits behind the point its percentages have. */
function percentStyles(styles: string): ReadonlyMap<string, number> {
  const formats = new Map(Object.entries(BUILT_IN));
  for (const [, attributes = ''] of styles.matchAll(/<numFmt(\s[^<>]*)>/g)) {
    // What stands between quotation marks or behind a backslash is shown as it is.
    const code = attribute(attributes, 'formatCode').replace(/&quot;.*?&quot;|\\./g, '');
    if (!code.includes('%')) continue;
    const behindPoint = /\.([0#?]+)/.exec(code)?.[1] ?? '';
    formats.set(attribute(attributes, 'numFmtId'), behindPoint.length);
  }
  const [, cellStyles = ''] = /<cellXfs[^<>]*>([^]*?)<\/cellXfs>/.exec(styles) ?? [];
  const used = [...cellStyles.matchAll(/<xf(\s[^<>]*)?>/g)].map(([, attributes = '']) =>
    formats.get(attribute(attributes, 'numFmtId')),
  );
  return new Map(
    used.flatMap((digits, at) => (digits === undefined ? [] : [[String(at), digits] as const])),
  );
}

/** Empty where there is none. */
function attribute(attributes: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function inPercent(share: number, digits: number): string {
  return `${(share * 100).toFixed(Math.min(digits, 20))}%`;
}
