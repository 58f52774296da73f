/** Lines that are code to every reader of Markdown: between fences, and in `<script>` and `<style>`. */
import { closesFence, openedFence, type CodeFence } from './code-fences.ts';

const ELEMENT = /^ {0,3}<(?:script|style)(?:[\s>]|$)/i;
/** CommonMark asks no end tag to be that of the element. */
const END_TAG = /<\/(?:script|style)>/i;

/** Reads a text line after line. */
export class CodeLines {
  #fence: CodeFence | null = null;
  #isInElement = false;

  /** Whether a line is code, or opens or closes it. */
  reads(line: string): boolean {
    if (this.#fence !== null) {
      if (closesFence(line, this.#fence)) this.#fence = null;
      return true;
    }
    if (this.#isInElement || ELEMENT.test(line)) {
      this.#isInElement = !END_TAG.test(line);
      return true;
    }
    this.#fence = openedFence(line);
    return this.#fence !== null;
  }
}
