/**
 * HTML from templates: whatever is put into one is escaped, unless a template has made it.
 *
 * Values stand in element content or between the double quotes of an attribute, nowhere else.
 *
 * Source: https://html.spec.whatwg.org/multipage/syntax.html
 */

/** Markup that a template has made. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** `null` shows nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = values.map((value, at) => `${markupOf(value)}${parts[at + 1]}`);
  return new Html(parts[0] + markup.join(''));
}

/** UTF-8 bytes. */
export function sizeOf({ markup }: Html): number {
  return Buffer.byteLength(markup);
}

function markupOf(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return value.map(markupOf).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// NUL and half characters are no text in HTML.
function escaped(text: string): string {
  return text
    .replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);
}
