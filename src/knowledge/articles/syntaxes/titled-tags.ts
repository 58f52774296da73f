/**
 * Tags that give what stands in them a title: tabs, cards, steps, boxes that open (`<Card title="Lime">` of Mintlify
 * and Starlight, `{% tab title="Lime" %}` of GitBook, `{{< details "Lime" >}}` of Hugo).
 *
 * Tags of code, pictures and films have titles as well, which name a file, or say what is seen.
 */

const TITLED =
  /^(?:\w+[.-])?(?:tabs?|tab-?item|tab-?panel|(?:link-?)?card|step|accordion(?:-?(?:item|tab))?|expandable|expand|details|collapse|collapsible|panel|hint|callout|admonition|aside|alert|notice|note|tip|info|warning|caution|danger|important|check|question|faq-?item)$/i;
/** What else names a tab, where it has no title. */
const OF_TAB = /^(?:\w+[.-])?tab/i;
/** `<ParamField path="temperature">`: what an interface takes or gives, and what it is called there. */
const FIELD = /^(?:(?:param|response)-?)?field$|^property$/i;
const NAMES_OF_FIELD = ['name', 'path', 'query', 'body', 'header'] as const;
/** `{{< tabs "kilns" >}}` around tabs has a text that no reader sees. */
const GROUP = /tabs$/i;
const FIRST_TEXT = /^\s+(?:"([^"]+)"|'([^']+)')/;

/** Whether a tag of this name has a text, or is one, that its title stands above. */
export function isTitled(name: string): boolean {
  return TITLED.test(name) || FIELD.test(name);
}

/**
 * @param attributes - What stands between the name of the tag and its end.
 * @returns Null for a tag without a title, and for one whose title is not read.
 */
export function titleOfTag(name: string, attributes: string): string | null {
  if (FIELD.test(name)) return nameOfField(attributes);
  const label = attributeOf('label', attributes);
  if (!isTitled(name)) return label;
  const title = attributeOf('title', attributes) ?? label ?? attributeOf('header', attributes);
  const isGroup = GROUP.test(name);
  const [, double, single] = (isGroup ? null : FIRST_TEXT.exec(attributes)) ?? [];
  const found = title ?? double ?? single ?? null;
  if (found !== null || !OF_TAB.test(name)) return found;
  return attributeOf('name', attributes) ?? attributeOf('value', attributes);
}

function nameOfField(attributes: string): string | null {
  const names = NAMES_OF_FIELD.map((name) => attributeOf(name, attributes));
  const name = names.find((one) => one !== null) ?? '';
  return name === '' || name.includes('`') ? null : `\`${name}\``;
}

/** Trimmed; null where it is empty or there is none. */
export function attributeOf(name: string, attributes: string): string | null {
  const pattern = new RegExp(String.raw`(?<![\w-])${name}=(?:"([^"]*)"|'([^']*)')`);
  const [, double, single] = pattern.exec(attributes) ?? [];
  return (double ?? single ?? '').trim() || null;
}
