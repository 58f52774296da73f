/** A text as answers are looked for in it: letter case and white space do not count. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
