/**
 * A text of the catalogue with its values.
 *
 * Where a text runs from right to left, whatever is put into it and every command is set apart: a Latin
 * title, a number or the slash of a command would be torn from its place by the Unicode Bidirectional
 * Algorithm (https://www.unicode.org/reports/tr9/). An isolate also says nothing about the direction of
 * the line that it stands in, so Discord sets the line by the first letter of the language itself.
 */

const ISOLATE_LEFT_TO_RIGHT = '\u2066';
const ISOLATE_BY_FIRST_LETTER = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Code, in which nothing invisible may stand because people copy it, or a placeholder. */
const CODE_OR_PLACEHOLDER = /`[^`]*`|\{(\w+)\}/g;

/** @param written - The value of a placeholder, as Markdown. */
export function filled(
  text: string,
  written: (name: string) => string,
  isRightToLeft: boolean,
): string {
  return text.replace(CODE_OR_PLACEHOLDER, (found, name: string | undefined) => {
    if (name !== undefined) return isRightToLeft ? isolated(written(name)) : written(name);
    const code = found.replace(/\{(\w+)\}/g, (_, inside: string) => written(inside));
    return isRightToLeft ? ISOLATE_LEFT_TO_RIGHT + code + END_OF_ISOLATE : code;
  });
}

/** A value set apart, as in a text that runs from right to left. */
export function isolated(value: string): string {
  return value === '' ? '' : ISOLATE_BY_FIRST_LETTER + value + END_OF_ISOLATE;
}
