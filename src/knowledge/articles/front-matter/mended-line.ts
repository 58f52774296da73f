/** A mistake in front matter and the line as it should be → one sentence. */

/** In UTF-16 units: a line that is longer is shown by its beginning and its end. */
const MOST_SHOWN = 90;

export function inWords(problem: string, line: string): string {
  const shown = line.length <= MOST_SHOWN ? line : `${line.slice(0, 60)} … ${line.slice(-20)}`;
  return `${problem}. The line as it should be: ${shown.includes('`') ? shown : `\`${shown}\``}`;
}
