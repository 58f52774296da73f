/**
 * Bytes of a file from anywhere → text.
 *
 * A byte order mark says the encoding, and so may the head of a web page (HTML Standard, §13.2.3.2). Without
 * either, what reads as UTF-8 is UTF-8: text in another encoding hardly ever does. Excel saves _CSV_ in the
 * code page of the computer, in the west Windows-1252.
 *
 * Node.js 20 reads the euro sign, dashes and quotation marks of Windows-1252 as control characters; the
 * decoder of `@exodus/bytes` follows the Encoding Standard in each version.
 */
import { TextDecoder } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';

export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
}

/** @param encoding - Named by who imports, and not looked for then; see `isEncoding`. */
export function decodeText(bytes: Uint8Array, encoding: string | null): DecodedText {
  const name = encoding ?? sniffEncoding(bytes, { defaultEncoding: likelyEncoding(bytes) });
  const decoder = new TextDecoder(name);
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}

export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}

function likelyEncoding(bytes: Uint8Array): string {
  // Before UTF-8, as which ASCII with a zero beside each letter reads, too.
  const start = bytes.subarray(0, 1000);
  const zerosAt = (remainder: number): number =>
    start.filter((byte, at) => byte === 0 && at % 2 === remainder).length;
  if (zerosAt(1) > start.length / 4) return 'utf-16le';
  if (zerosAt(0) > start.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
