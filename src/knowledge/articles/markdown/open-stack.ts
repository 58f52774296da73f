/**
 * What is open behind each part of portable Markdown or Discord's, read from its beginning: a link,
 * emphasis, code, an address in angle brackets, a directional isolate.
 *
 * Unlike `OpenMarks`, which looks for the borders of sentences, it takes what nothing closes as open
 * to the end: a half of a text must not show a mark.
 */
import type { InlineToken } from './inline-tokens.ts';

const OF_TEXT = /[<>\u2066-\u2069]/;

export class OpenStack {
  readonly #open: string[] = [];

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  /** @param next - The character behind the token; empty at the end of the text. */
  read(token: InlineToken, next: string): void {
    const { source } = token;
    switch (token.kind) {
      case 'text':
        if (OF_TEXT.test(source)) for (const character of source) this.readCharacter(character);
        return;
      case 'label':
        this.#open.push('[');
        return;
      case 'bracket':
        // Before a parenthesis the address of the link is still to come.
        if (next !== '(') this.#close('[');
        return;
      case 'target':
        this.#close('[');
        return;
      case 'emphasis':
        this.#readEmphasis(source);
        return;
      case 'backticks':
        // Open for good, as a rule: those that are closed are code.
        if (!this.#close(source)) this.#open.push(source);
        return;
      case 'code':
      case 'escape':
      case 'address':
        return;
      default:
        token satisfies never;
    }
  }

  /** A character of a token of text. */
  readCharacter(character: string): void {
    switch (character) {
      case '<':
      case '\u2066':
      case '\u2067':
      case '\u2068':
        this.#open.push(character);
        return;
      case '>':
        this.#close('<');
        return;
      case '\u2069':
        if (!this.#close('\u2066') && !this.#close('\u2067')) this.#close('\u2068');
    }
  }

  /** It may be closed in another order than it was opened: `***both** one*`. */
  #readEmphasis(mark: string): void {
    const opened = this.#open.lastIndexOf(mark);
    if (opened === -1) this.#open.push(mark);
    else this.#open.splice(opened, 1);
  }

  /** @returns Whether it was what was opened last. */
  #close(mark: string): boolean {
    if (this.#open.at(-1) !== mark) return false;
    this.#open.pop();
    return true;
  }
}
