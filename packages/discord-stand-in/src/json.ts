/** A value that came from, or goes into, JSON text. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parsed text, or undefined when it is no JSON: what a client sends is its own affair. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** An object as it looks after its journey as text: what is undefined is left out. */
export function toJsonObject(value: object): JsonObject {
  const copy: JsonObject = JSON.parse(JSON.stringify(value));
  return copy;
}

/** The value if it is text, or else the empty text, which names nothing and matches nothing. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
