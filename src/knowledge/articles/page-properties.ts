/**
 * The properties that a page of Logseq begins with, `key:: value` a line: its front matter.
 */
const PROPERTY = /^(?:-\s+)?([A-Za-z][\w -]{0,30})::(?:\s+(.*?))?\s*$/;

export interface PageProperties {
  /** Empty where it has none. */
  readonly title: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

/** @param body - The text below the front matter. */
export function pageProperties(body: string): PageProperties {
  const values = new Map<string, string>();
  for (const line of body.split('\n', MAX_PROPERTIES)) {
    const [, key, value = ''] = PROPERTY.exec(line) ?? [];
    if (key === undefined) break;
    values.set(key.toLowerCase(), value);
  }
  return {
    title: values.get('title') ?? '',
    aliases: namesIn(values.get('alias') ?? values.get('aliases') ?? ''),
    tags: namesIn(values.get('tags') ?? ''),
  };
}

/** More than any page has. */
const MAX_PROPERTIES = 50;

/** `a, [[b, c]], #d` */
function namesIn(value: string): string[] {
  return Array.from(value.matchAll(/\[\[([^[\]]+)\]\]|#?([^,[\]]+)/g), ([, page, name = '']) =>
    (page ?? name).trim(),
  ).filter((name) => /[\p{L}\p{N}]/u.test(name));
}
