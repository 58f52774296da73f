/** The same answers in a terminal, or line by line from a pipe; no token needed. */
import { once } from 'node:events';
import { clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { LostText } from '../content/reading/lost-text.ts';
import type { Library } from '../knowledge/index.ts';
import { completionOf, isChoice, type Completion } from './chat-completion.ts';
import { Conversation } from './conversation.ts';
import { styleFor, type TerminalStyle, type TextOutput } from './style.ts';
import { wrap, wrapLines } from './wrapped-text.ts';

export interface TerminalChatOptions {
  /** The library in use; called once for each line. */
  readonly library: () => Library;
  /** Reads the articles anew where a text of them was lost. Never rejects but for a bug. */
  readonly reload: () => Promise<unknown>;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Answers, and nothing else. */
  readonly output: Writable & TextOutput;
  /** Prompt and notices. */
  readonly notices: Writable & TextOutput;
}

export interface TerminalChat {
  /** Resolves when the input has ended or the person has left, and everything has been written. */
  readonly ended: Promise<void>;
  /** Shows a notice of one or more lines; what is being typed stays as it is, below. */
  tell(notice: string): void;
}

export function startTerminalChat(options: TerminalChatOptions): TerminalChat {
  const { library, reload, input, output, notices } = options;
  const interactive = input.isTTY === true;
  const lines = createInterface({
    input,
    // Without a terminal there is nobody to echo to; with one, the prompt keeps clear of the answers.
    ...(interactive ? { output: notices } : {}),
    terminal: interactive,
    prompt: '\n> ',
    completer: completed,
  });
  const style = (): TerminalStyle => styleFor(output);
  const chat = new Conversation({ library, style, interactive });
  let isPrompting = interactive;

  /** Readline would break the titles of a choice at the edge, within words. */
  function completed(typed: string): Completion {
    const completion = completionOf(typed, library());
    if (!isChoice(completion)) return completion;
    tell(completion[0].join('\n'));
    return [[], typed];
  }

  let mended: Promise<unknown> | null = null;

  /** Null when the person leaves. */
  function replyTo(line: string): string | null {
    try {
      return chat.reply(line);
    } catch (error) {
      if (!(error instanceof LostText)) throw error;
      mended = reload();
      return wrap(LOST, style());
    }
  }

  /** Whether there is more to say. */
  function take(line: string): boolean {
    const reply = replyTo(line.trim());
    if (reply === null) return false;
    if (reply !== '') output.write(`${reply}\n${interactive ? '' : '\n'}`);
    return true;
  }

  /**
   * Each line is answered while it is taken up: the lines of a paste arrive together, and the one
   * after it must not be echoed before its answer stands.
   */
  async function talk(): Promise<void> {
    // Ctrl-C leaves, as Ctrl-D does, without a stack trace and with exit code 0.
    lines.on('SIGINT', () => lines.close());
    const closed = once(lines, 'close');
    lines.on('line', (line) => {
      if (!isPrompting) return;
      if (take(line)) lines.prompt();
      else lines.close();
    });
    lines.on('close', () => (isPrompting = false));
    lines.prompt();
    await closed;
  }

  async function converse(): Promise<void> {
    const opening = openingLine(library(), interactive);
    if (opening !== '') notices.write(`${wrap(opening, styleFor(notices))}\n`);
    if (interactive) await talk();
    else {
      for await (const line of lines) {
        if (!take(line)) break;
        // Nobody types these, so the next one can wait.
        await mended;
      }
    }
    lines.close();
    await written(output);
  }

  function tell(notice: string): void {
    const shown = wrapLines(notice, styleFor(notices));
    if (!isPrompting) {
      notices.write(`${shown}\n`);
      return;
    }
    const { rows } = lines.getCursorPos();
    moveCursor(notices, 0, -rows);
    cursorTo(notices, 0);
    clearScreenDown(notices);
    // The prompt is drawn as many rows above the cursor as it was, so these are made first.
    notices.write(`\n${shown}\n${'\n'.repeat(rows)}`);
    lines.prompt(true);
  }

  return { ended: converse(), tell };
}

const LOST =
  'This reply is lost: what is saved of the articles in DATA_DIR/library was damaged meanwhile. The articles are still in the content folder, and are read anew from there now: ask again in a moment, or restart if this comes again.';

/** Empty when there is nothing to say before the first question. */
function openingLine({ articles }: Library, interactive: boolean): string {
  if (articles.length === 0)
    return 'The content folder holds no article yet, so every question is unknown.';
  if (!interactive) return '';
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return `${count}. Ask a question; /help lists the commands.`;
}

/** A pipe may still hold what was written, and the process is about to end. */
async function written(output: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    output.write('', () => resolve());
  });
}
