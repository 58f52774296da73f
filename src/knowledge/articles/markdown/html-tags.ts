/**
 * Which signs between `<` and `>` are HTML, and which are text.
 *
 * Markdown takes anything shaped like a tag for one: `List<String>`, `write to <name>`, even
 * `x<y and y>z`. Only the names of HTML's own elements are tags to us; what else is written
 * between such signs was meant to be read.
 */

/**
 * Elements of HTML, those it has dropped among them. https://html.spec.whatwg.org/multipage/indices.html
 *
 * Left out are dropped ones whose names authors write as placeholders: `<command>`, `<content>`,
 * `<element>`, `<image>`, `<listing>` … Lists of all names that HTML ever had hold them.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink ' +
    'blockquote body br button canvas caption center cite code col colgroup data datalist dd del ' +
    'details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend ' +
    'li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol ' +
    'optgroup option output p param picture pre progress q rp rt ruby s samp script search section ' +
    'select slot small source span strike strong style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

const TAG = /<\/?([a-z][a-z0-9-]*)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/gi;

/** `a<b and b>c`: nobody gives an element of one letter two attributes without a value. */
const COMPARISON = /^<[a-z](?:\s+[^\s=/>]+){2,}\s*>$/i;

/** An element that a page defines itself, told by what no placeholder such as `<your-name>` has. */
const CUSTOM = /^<(?:\/[a-z]+(?:-[a-z0-9]+)+\s*>|[a-z]+(?:-[a-z0-9]+)+\s(?:[^>]*=|[^>]*\/>))/i;

/** Whether `tag`, from its `<` on, opens or closes an element of HTML; comments do neither. */
export function isHtmlTag(tag: string): boolean {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return name.includes('-') ? CUSTOM.test(tag) : ELEMENTS.has(name) && !COMPARISON.test(tag);
}

/** The text between the tags on one line, without comments, scripts and styles; character references stay. */
export function visibleText(html: string): string {
  return textBetweenTags(html.replace(ROW, (row) => ` ${rowText(row)} `));
}

const ROW = /<tr\b[^]*?<\/tr\s*>/gi;

/** The cells of a row of a table, which would run together, as one sentence. */
function rowText(row: string): string {
  const cells = row.split(/<\/t[dh]\s*>/i).map(textBetweenTags);
  const text = cells.filter((cell) => cell !== '').join('; ');
  return text === '' || /[.!?:]$/.test(text) ? text : `${text}.`;
}

function textBetweenTags(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<[!?][^>]*(?:>|$)/g, ' ')
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(TAG, (tag) => (isHtmlTag(tag) ? ' ' : tag))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Name of the first element that is opened, in small letters; null when none is. */
export function firstElement(text: string): string | null {
  for (const [tag, name = ''] of text.matchAll(TAG)) {
    if (!tag.startsWith('</') && isHtmlTag(tag)) return name.toLowerCase();
  }
  return null;
}
