/** The same answers in a terminal, or line by line from a pipe; no token needed. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Article, Library, Slug } from '../knowledge/index.ts';
import {
  numberedList,
  terminalAnswer,
  terminalArticle,
  type NumberedEntry,
  type TerminalStyle,
} from './replies/terminal.ts';
import { styleFor, type TextOutput } from './replies/terminal-style.ts';

export interface TerminalChat {
  /** The library in use; called once for each line. */
  readonly library: () => Library;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Answers, and nothing else. */
  readonly output: Writable & TextOutput;
  /** Prompt and notices. */
  readonly notices: Writable;
}

const HELP = `Type a question, or:
  1, 2, 3 …   open that entry of the list shown last
  /topics     what there is to ask about
  /help       this text
  /quit       leave (Ctrl-C and Ctrl-D do the same)`;

/** What a number opens. */
type Entry = NumberedEntry & { readonly slug: Slug | null; readonly url: string | null };

/** @returns When the input has ended or the person has left, and everything has been written. */
export async function runTerminalChat({
  library,
  input,
  output,
  notices,
}: TerminalChat): Promise<void> {
  const interactive = input.isTTY === true;
  const lines = createInterface({
    input,
    // Without a terminal there is nobody to echo to; with one, the prompt keeps clear of the answers.
    ...(interactive ? { output: notices } : {}),
    terminal: interactive,
    prompt: '\n> ',
  });
  const chat = new Conversation(library, () => styleFor(output), interactive);
  notices.write(openingLine(library(), interactive));
  if (interactive) {
    // Ctrl-C leaves, as Ctrl-D does, without a stack trace and with exit code 0.
    lines.on('SIGINT', () => lines.close());
    lines.prompt();
  }
  for await (const line of lines) {
    if (line.trim() === '/quit') break;
    const reply = chat.reply(line.trim());
    if (reply !== '') output.write(`${reply}\n${interactive ? '' : '\n'}`);
    if (interactive) lines.prompt();
  }
  lines.close();
  await written(output);
}

class Conversation {
  readonly #library: () => Library;
  readonly #style: () => TerminalStyle;
  readonly #interactive: boolean;
  #listed: readonly Entry[] = [];

  constructor(library: () => Library, style: () => TerminalStyle, interactive: boolean) {
    this.#library = library;
    this.#style = style;
    this.#interactive = interactive;
  }

  /** Empty for an empty line. */
  reply(line: string): string {
    if (line === '') return '';
    if (line === '/help') return HELP;
    if (line === '/topics') return this.#topics();
    // In a pipe whatever is no number is a question; a person who types a slash wants a command.
    if (this.#interactive && /^\/\w+$/.test(line)) return `There is no command ${line}. ${HELP}`;
    return /^\d+$/.test(line) ? this.#open(Number(line)) : this.#answer(line);
  }

  #answer(question: string): string {
    const answer = this.#library().ask(question);
    if (answer.kind === 'answered') this.#listed = answer.related.map(relatedEntry);
    else if (answer.kind === 'unsure') {
      this.#listed = answer.candidates
        .slice(0, 3)
        .map(({ slug, title }) => ({ slug, title, url: null, note: null }));
    }
    return terminalAnswer(answer, answer.kind === 'unknown' ? [] : this.#listed, this.#style());
  }

  #open(number: number): string {
    const entry = this.#listed[number - 1];
    if (entry === undefined) {
      if (this.#listed.length === 0)
        return 'No list has been shown yet: ask a question, or type /topics.';
      return `The list shown last has the numbers 1 to ${this.#listed.length}.`;
    }
    const library = this.#library();
    const article = entry.slug === null ? undefined : library.find(entry.slug);
    if (article === undefined) return `${entry.title}\n${entry.url ?? ''}`.trim();
    const related = library.related(article).map(relatedEntry);
    this.#listed = related;
    return terminalArticle(article, library.reference(article), related, this.#style());
  }

  #topics(): string {
    const { topics } = this.#library();
    if (topics.length === 0) return 'There are no topics yet.';
    const listed: Entry[] = [];
    const parts = topics.map(({ subject, articles }) => {
      const entries = articles.map(articleEntry);
      const list = numberedList(subject, entries, this.#style(), listed.length + 1);
      listed.push(...entries);
      return list;
    });
    this.#listed = listed;
    return parts.join('\n\n');
  }
}

function relatedEntry({
  title,
  slug,
  url,
}: {
  title: string;
  slug: Slug | null;
  url: string | null;
}): Entry {
  return { title, slug, url, note: slug === null ? url : null };
}

function articleEntry({ title, slug }: Article): Entry {
  return { title, slug, url: null, note: null };
}

function openingLine({ articles }: Library, interactive: boolean): string {
  if (articles.length === 0)
    return 'The content folder holds no article yet, so every question is unknown.\n';
  return interactive
    ? `${articles.length} articles. Ask a question; /help lists the commands.\n`
    : '';
}

/** A pipe may still hold what was written, and the process is about to end. */
async function written(output: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    output.write('', () => resolve());
  });
}
