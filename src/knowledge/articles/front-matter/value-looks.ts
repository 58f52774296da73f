/** Mistakes in a value that YAML and TOML have in common. */

/** @returns What is wrong with the value, and the value as it should be; null where it is none of these. */
export type Look = (value: string) => { readonly problem: string; readonly value: string } | null;

export const commaAtEnd: Look = (value) =>
  /^(["']).*\1,$/.test(value)
    ? { problem: 'no comma stands at the end of a line', value: value.slice(0, -1) }
    : null;

/** @param inQuotes - Puts a text between the quotation marks of the language. */
export function unclosedQuotation(inQuotes: (text: string) => string): Look {
  return (value) =>
    /^"[^"]*$/.test(value) || /^'[^']*$/.test(value)
      ? {
          problem: 'the quotation mark that begins the text has none that ends it',
          value: inQuotes(value.slice(1)),
        }
      : null;
}
