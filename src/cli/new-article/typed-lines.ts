/**
 * Questions to whoever sits at the terminal, and the lines that come back.
 *
 * Lines are kept from the moment they arrive: several that are pasted at once answer the questions
 * that follow, one each.
 */
import { createInterface } from 'node:readline';

/** Ctrl-C, or Ctrl-D (Ctrl-Z on Windows): both say that the person does not want to go on. */
export type Leaving = 'interrupted' | 'ended';

export interface TypedLines {
  /** Shows a question and gives back the line that was typed, or null when the person has left. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Null while nobody has left. */
  readonly left: () => Leaving | null;
  readonly close: () => void;
}

/**
 * @param input - Sends single keys, as a terminal does.
 * @param shown - A question as the terminal is to show it. Default: as it is.
 */
export function typedLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  shown: (question: string) => string = (question) => question,
): TypedLines {
  const reader = createInterface({ input, output, terminal: true });
  const arrived: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let leaving: Leaving | null = null;

  const settle = (line: string | null): void => {
    const resolve = waiting;
    waiting = null;
    resolve?.(line);
  };
  reader.on('line', (line) => {
    if (waiting === null) arrived.push(line);
    else settle(line);
  });
  reader.on('SIGINT', () => {
    leaving = 'interrupted';
    reader.close();
  });
  reader.on('close', () => {
    leaving ??= 'ended';
    settle(null);
  });

  return {
    ask(question) {
      const line = arrived.shift();
      if (line !== undefined) {
        output.write(`${shown(question)}${line}\n`);
        return Promise.resolve(line);
      }
      if (leaving !== null) return Promise.resolve(null);
      reader.setPrompt(shown(question));
      reader.prompt();
      return new Promise((resolve) => (waiting = resolve));
    },
    left: () => leaving,
    close: () => reader.close(),
  };
}
