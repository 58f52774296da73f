/**
 * Portable Markdown → the marks and texts it is made of. The only reader of its inline syntax.
 *
 * The grammar is CommonMark's as far as portable Markdown goes: escapes, code spans (which nothing
 * inside them ends but a run of as many backticks), bold, italic and struck text, links. Addresses
 * in angle brackets are known as well, because what is cut to fit may be Discord's Markdown.
 *
 * Source: https://spec.commonmark.org/0.31.2/#inlines
 */

/** The sources of all tokens, one after another, are the text. */
export type InlineToken = {
  /** As written. */
  readonly source: string;
  /** Index of its first code unit. */
  readonly at: number;
  /** What a reader sees of it; empty for marks. */
  readonly text: string;
} & (
  | { readonly kind: 'text' | 'escape' }
  /** A code span from its first backtick to its last. `fence` is what it begins and ends with. */
  | { readonly kind: 'code'; readonly fence: string }
  /** A run of backticks that nothing closes, as in a text that was cut. */
  | { readonly kind: 'backticks' }
  | { readonly kind: 'emphasis'; readonly source: '*' | '**' | '~~' }
  /** `[` before the label of a link. */
  | { readonly kind: 'label' }
  /** `](https://…)` behind it. */
  | { readonly kind: 'target'; readonly url: string }
  /** `]` that no address follows. */
  | { readonly kind: 'bracket' }
  /** `<https://…>` */
  | { readonly kind: 'address' }
);

/** A link whose label holds no other. */
export interface InlineLink {
  readonly kind: 'link';
  readonly source: string;
  /** Portable Markdown. */
  readonly label: string;
  readonly url: string;
}

// An escape | a run of backticks | an address | marks | a bracket, perhaps with the address of a link.
const MARKUP = /\\[!-/:-@[-`{-~]|`+|<https?:\/\/[^\s<>]*>|\*\*?|~~|\[|\](?:\((?<url>[^()\s]*)\))?/g;

/** Time and memory grow with the length of the text, and no faster. */
export function inlineTokens(markdown: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  const backticks = new BacktickRuns(markdown);
  const markup = new RegExp(MARKUP);
  let done = 0;
  const addTextTo = (end: number): void => {
    const source = markdown.slice(done, end);
    if (source !== '') tokens.push({ kind: 'text', source, at: done, text: source });
  };
  for (let found = markup.exec(markdown); found !== null; found = markup.exec(markdown)) {
    addTextTo(found.index);
    const token = tokenOf(found, markdown, backticks);
    tokens.push(token);
    done = found.index + token.source.length;
    markup.lastIndex = done;
  }
  addTextTo(markdown.length);
  return tokens;
}

/** The same with each link as one. */
export function tokensAndLinks(markdown: string): (InlineToken | InlineLink)[] {
  const tokens: (InlineToken | InlineLink)[] = [];
  /** The last `[`, unless another bracket came after it: where it is written, and among `tokens`. */
  let label: { readonly at: number; readonly position: number } | null = null;
  for (const token of inlineTokens(markdown)) {
    if (token.kind === 'target' && label !== null) {
      tokens.length = label.position;
      tokens.push({
        kind: 'link',
        source: markdown.slice(label.at, token.at + token.source.length),
        label: markdown.slice(label.at + 1, token.at),
        url: token.url,
      });
    } else tokens.push(token);
    if (token.kind === 'label') label = { at: token.at, position: tokens.length - 1 };
    else if (token.kind === 'target' || token.kind === 'bracket') label = null;
  }
  return tokens;
}

function tokenOf(
  { 0: source, index: at, groups }: RegExpExecArray,
  markdown: string,
  backticks: BacktickRuns,
): InlineToken {
  switch (source) {
    case '*':
    case '**':
    case '~~':
      return { kind: 'emphasis', source, at, text: '' };
    case '[':
      return { kind: 'label', source, at, text: '' };
    case ']':
      return { kind: 'bracket', source, at, text: source };
  }
  switch (source[0]) {
    case '\\':
      return { kind: 'escape', source, at, text: source.slice(1) };
    case '<':
      return { kind: 'address', source, at, text: source };
    case '`':
      return codeOf(source, at, markdown, backticks);
    default:
      return { kind: 'target', source, at, text: '', url: groups?.['url'] ?? '' };
  }
}

function codeOf(fence: string, at: number, markdown: string, backticks: BacktickRuns): InlineToken {
  const inside = at + fence.length;
  const end = backticks.next(fence.length, inside);
  if (end === null) return { kind: 'backticks', source: fence, at, text: fence };
  // A space stands before and behind code that itself begins or ends with a backtick.
  const text = markdown.slice(inside, end).replace(/^ /, '').replace(/ $/, '');
  return { kind: 'code', source: markdown.slice(at, end + fence.length), at, text, fence };
}

/** Where runs of backticks begin, by their length. Asked for places in ascending order, it visits each run once. */
class BacktickRuns {
  /** Length → starts, the last one first. */
  readonly #starts = new Map<number, number[]>();

  constructor(markdown: string) {
    for (const { 0: run, index } of [...markdown.matchAll(/`+/g)].toReversed()) {
      const starts = this.#starts.get(run.length);
      if (starts === undefined) this.#starts.set(run.length, [index]);
      else starts.push(index);
    }
  }

  /** Start of the next run of exactly this length; null when there is none. */
  next(length: number, from: number): number | null {
    const starts = this.#starts.get(length) ?? [];
    let start = starts.at(-1);
    while (start !== undefined && start < from) {
      starts.pop();
      start = starts.at(-1);
    }
    return start ?? null;
  }
}
