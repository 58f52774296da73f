/** Characters of a file's own words that a message repeats: enough to recognise them. */
const MAX_QUOTED_CHARACTERS = 80;

/** A text of an article as a message repeats it: in quotation marks, on one line, not too long. */
export function quoted(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(oneLine);
  if (characters.length <= MAX_QUOTED_CHARACTERS) return `"${oneLine}"`;
  return `"${characters.slice(0, MAX_QUOTED_CHARACTERS).join('').trimEnd()}…"`;
}
