/** Text that every encoding can hold: halves of surrogate pairs are replaced, as `TextEncoder` does. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
