/**
 * Tags of template languages with code between them: Liquid's `{% highlight ruby %}`, Nunjucks' `{% set kilnCode %}`,
 * Zola's `{% mermaid() %}`, and Hugo's `{{< highlight go >}}`, `{{< code-toggle >}}`, `{{< mermaid >}}`.
 */
import { openedFence } from './code-fences.ts';

const OPENS =
  /^\s*(?:\{%-?\s*(highlight|(?:set|capture)(?=\s+\w*[Cc]ode\w*\s*-?%)|\w+(?=\())\b\s*["']?(\w*)[^%]*%\}(?:\s*\{%-?\s*raw\s*-?%\})?|\{\{[<%]\s*([\w-]+)(?:\s+(\w+)(?![\w=]))?(?:\s[^}]*)?[>%]\}\})\s*$/;
/** What it holds is code, where its name says so, and its name stands in its place. */
const IS_SET = /^(?:set|capture)$/;
const CLOSES =
  /^\s*(?:(?:\{%-?\s*endraw\s*-?%\}\s*)?\{%-?\s*end(highlight|set|capture|)\s*-?%\}|\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\})\s*$/;
/** Of the shortcodes that themes bring, those whose names say that code stands in them. */
const OF_CODE =
  /^(?:highlight|set|capture|(?:[\w-]+-)?code(?:-[\w-]+)?|codeblock|console|terminal|command|mermaid|plantuml|graphviz|chart|katex|math)$/;

export interface CodeTags {
  /** By the line of the tag that opens, 0-based. A tag that nothing closes is none; of tags within one another the innermost is. */
  readonly around: ReadonlyMap<number, CodeTag>;
  /** Lines of tags with fences between them, which say already where the code is. */
  readonly besideFences: ReadonlySet<number>;
}

export interface CodeTag {
  readonly language: string;
  /** Line of the tag that closes it, 0-based. */
  readonly end: number;
  /** Longer than any run of backticks in the code. */
  readonly fence: string;
}

export function codeTagsIn(markdown: string): CodeTags {
  const around = new Map<number, CodeTag>();
  const besideFences = new Set<number>();
  if (!/\{[{%]/.test(markdown)) return { around, besideFences };
  const lines = markdown.split('\n');
  let open: { readonly name: string; readonly language: string; readonly line: number } | null =
    null;
  for (const [end, text] of lines.entries()) {
    const opened = openedCodeTag(text);
    if (opened !== null) open = { ...opened, line: end };
    else if (open !== null && closes(text, open.name)) {
      const code = lines.slice(open.line + 1, end);
      if (isFenced(code)) besideFences.add(open.line).add(end);
      else around.set(open.line, { language: open.language, end, fence: fenceAround(code) });
      open = null;
    }
  }
  return { around, besideFences };
}

function openedCodeTag(text: string): { readonly name: string; readonly language: string } | null {
  if (!/\{[{%]/.test(text) || text.includes('/>}}')) return null;
  const found = OPENS.exec(text);
  const name = found?.[1] ?? found?.[3] ?? '';
  if (!OF_CODE.test(name)) return null;
  return { name, language: IS_SET.test(name) ? '' : (found?.[2] ?? found?.[4] ?? '') };
}

function closes(text: string, opened: string): boolean {
  if (!/\{[{%]/.test(text)) return false;
  const found = CLOSES.exec(text);
  // Zola's `{% end %}` closes what is open.
  return found?.[1] === '' || (found?.[1] ?? found?.[2]) === opened;
}

/** Some themes have tags around fences, to name a file or to put several languages beside one another. */
function isFenced(code: readonly string[]): boolean {
  const first = code.find((text) => text.trim() !== '');
  return first !== undefined && openedFence(first) !== null;
}

function fenceAround(code: readonly string[]): string {
  const fences = code.map((text) => /^\s*(`{3,})/.exec(text)?.[1]?.length ?? 0);
  return '`'.repeat(1 + fences.reduce((longest, length) => Math.max(longest, length), 2));
}
