/**
 * The properties that a page of Logseq begins with, `key:: value` a line: its front matter.
 */
/** What stands before the two colons. */
export const PROPERTY_KEY = String.raw`[A-Za-z][\w -]{0,30}`;
/** More than any page has. */
export const MAX_PROPERTIES = 50;

const PROPERTY = new RegExp(String.raw`^(?:-\s+)?(${PROPERTY_KEY})::(?:\s+(.*?))?\s*$`);

export interface PageProperties {
  /** Empty where it has none. */
  readonly title: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

const NONE: PageProperties = { title: '', aliases: [], tags: [] };

/** @param body - The text below the front matter. */
export function pageProperties(body: string): PageProperties {
  if (!body.includes('::')) return NONE;
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

/** `a, [[b, c]], #d` */
function namesIn(value: string): string[] {
  return Array.from(value.matchAll(/\[\[([^[\]]+)\]\]|#?([^,[\]]+)/g), ([, page, name = '']) =>
    (page ?? name).trim(),
  ).filter((name) => /[\p{L}\p{N}]/u.test(name));
}
