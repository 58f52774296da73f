/**
 * Boxes of Obsidian's plugin Admonition, which stand between the fences of code:
 * three backticks and `ad-note`, options (`title: Heat`), and Markdown.
 */
import { closesFence, openedFence, type CodeFence } from './code-fences.ts';

const OPENS = /^\s*(?:`{3,}|~{3,})\s*ad-[\w-]+\s*$/;
const OPTION = /^\s*(?:title|collapse|icon|color):\s*(.*?)\s*$/;
const TITLE = /^\s*title:/;

/** What a line of such a box is; `text` is Markdown. */
export type TextFenceLine =
  | { readonly kind: 'opens' | 'closes' | 'option' }
  | { readonly kind: 'title'; readonly title: string };

export class TextFences {
  readonly #open: CodeFence[] = [];
  #mayBeOption = false;

  /** A line outside code. @returns Null for one that is text, or stands in no such box. */
  read(line: string): TextFenceLine | null {
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && closesFence(line, innermost)) {
      this.#open.pop();
      return { kind: 'closes' };
    }
    const fence = OPENS.test(line) ? openedFence(line) : null;
    if (fence !== null) {
      this.#open.push(fence);
      this.#mayBeOption = true;
      return { kind: 'opens' };
    }
    const option = this.#mayBeOption ? OPTION.exec(line) : null;
    this.#mayBeOption &&= option !== null;
    if (option === null) return null;
    return TITLE.test(line) ? { kind: 'title', title: option[1] ?? '' } : { kind: 'option' };
  }
}
