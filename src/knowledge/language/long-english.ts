/** Long words of English, whatever the articles are about: what is spelt as one of them is hardly another one misspelt. */
import { englishWords } from './english-words.ts';
import { mayHold } from './word-filter.ts';

/** Made when it is first asked for, which few questions do: it would take some milliseconds of each start. */
let bits: Uint8Array | undefined;

/** @param word - Folded, of eight letters at least. */
export function isLongEnglish(word: string): boolean {
  bits ??= bytesOf(englishWords);
  return mayHold(bits, word);
}

/** @param base64 - In lines. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replaceAll('\n', '')), (byte) => byte.charCodeAt(0));
}
