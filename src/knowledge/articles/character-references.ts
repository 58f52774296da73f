/** `&eacute;` and its like in texts of the front matter, where many programs put them → their characters. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || all;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isText =
      code > 0x1f &&
      code <= 0x10ffff &&
      (code < 0x7f || code > 0x9f) &&
      (code < 0xd800 || code > 0xdfff);
    return isText ? String.fromCodePoint(code) : all;
  });
}
