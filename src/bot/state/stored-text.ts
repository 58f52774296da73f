/** Texts and values as both engines can hold them. */
import * as v from 'valibot';

/**
 * At most so many characters of the text, without what a database cannot hold: SQLite ends a text at
 * the character NUL, PostgreSQL refuses it, and neither knows half of a surrogate pair.
 *
 * @param most - In UTF-16 units, as Discord counts its limits.
 */
export function storedText(text: string, most: number): string {
  const held = text.replaceAll('\0', '').slice(0, most);
  return Buffer.from(held).toString();
}

/** @returns Null when the text is no JSON, or not of this shape: somebody else wrote it. */
export function readStored<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
