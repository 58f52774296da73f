/**
 * Tags of template languages with code between them: Liquid's `{% highlight ruby %}`, and Hugo's
 * `{{< highlight go >}}`, `{{< code-toggle >}}`, `{{< mermaid >}}`.
 */

const OPENS =
  /^\s*(?:\{%-?\s*(highlight)\b\s*(\w*)[^%]*%\}|\{\{[<%]\s*([\w-]+)(?:\s+(\w+)(?![\w=]))?(?:\s[^}]*)?[>%]\}\})\s*$/;
const CLOSES = /^\s*(?:\{%-?\s*end(highlight)\s*-?%\}|\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\})\s*$/;
/** Of the shortcodes that themes bring, those whose names say that code stands in them. */
const OF_CODE =
  /^(?:highlight|(?:[\w-]+-)?code(?:-[\w-]+)?|codeblock|console|terminal|command|mermaid|plantuml|graphviz|chart|katex|math)$/;

/** @returns Null for any other line. */
export function openedCodeTag(
  text: string,
): { readonly name: string; readonly language: string } | null {
  if (!/\{[{%]/.test(text) || text.includes('/>}}')) return null;
  const found = OPENS.exec(text);
  const name = found?.[1] ?? found?.[3] ?? '';
  return OF_CODE.test(name) ? { name, language: found?.[2] ?? found?.[4] ?? '' } : null;
}

export function closedCodeTag(text: string): string | null {
  if (!/\{[{%]/.test(text)) return null;
  const found = CLOSES.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

/** A tag that nothing closes stands by itself: code does not run to the end of the page. */
export function codeTagsClosedIn(markdown: string): ReadonlySet<string> {
  if (!/\{[{%]/.test(markdown)) return new Set();
  const names = markdown.split('\n').map(closedCodeTag);
  return new Set(names.filter((name) => name !== null));
}
