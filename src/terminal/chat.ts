/** The same answers in a terminal, or line by line from a pipe; no token needed. */
import { clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import {
  offeredCandidates,
  type Article,
  type Library,
  type Previous,
  type Slug,
} from '../knowledge/index.ts';
import {
  numberedList,
  terminalAnswer,
  terminalArticle,
  type NumberedEntry,
  type TerminalStyle,
} from './answer-text.ts';
import { styleFor, type TextOutput } from './style.ts';

export interface TerminalChatOptions {
  /** The library in use; called once for each line. */
  readonly library: () => Library;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Answers, and nothing else. */
  readonly output: Writable & TextOutput;
  /** Prompt and notices. */
  readonly notices: Writable;
}

export interface TerminalChat {
  /** Resolves when the input has ended or the person has left, and everything has been written. */
  readonly ended: Promise<void>;
  /** Shows a notice of one or more lines; what is being typed stays as it is, below. */
  tell(notice: string): void;
}

const HELP = `Type a question, or:
  1, 2, 3 …   open that entry of the list shown last
  /topics     what there is to ask about
  /help       this text
  /quit       leave (Ctrl-C and Ctrl-D do the same)`;

/** What a number opens. */
type Entry = NumberedEntry & { readonly slug: Slug | null; readonly url: string | null };

export function startTerminalChat(options: TerminalChatOptions): TerminalChat {
  const { library, input, output, notices } = options;
  const interactive = input.isTTY === true;
  const lines = createInterface({
    input,
    // Without a terminal there is nobody to echo to; with one, the prompt keeps clear of the answers.
    ...(interactive ? { output: notices } : {}),
    terminal: interactive,
    prompt: '\n> ',
  });
  const chat = new Conversation(library, () => styleFor(output), interactive);
  let isPrompting = interactive;

  async function converse(): Promise<void> {
    notices.write(openingLine(library(), interactive));
    if (interactive) {
      // Ctrl-C leaves, as Ctrl-D does, without a stack trace and with exit code 0.
      lines.on('SIGINT', () => lines.close());
      lines.on('close', () => (isPrompting = false));
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

  return {
    ended: converse(),
    tell(notice) {
      if (!isPrompting) {
        notices.write(`${notice}\n`);
        return;
      }
      const { rows } = lines.getCursorPos();
      moveCursor(notices, 0, -rows);
      cursorTo(notices, 0);
      clearScreenDown(notices);
      // The prompt is drawn as many rows above the cursor as it was, so these are made first.
      notices.write(`\n${notice}\n${'\n'.repeat(rows)}`);
      lines.prompt(true);
    },
  };
}

class Conversation {
  readonly #library: () => Library;
  readonly #style: () => TerminalStyle;
  readonly #interactive: boolean;
  #listed: readonly Entry[] = [];
  /** What a follow-up is about. */
  #previous: Previous | null = null;

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
    const answer = this.#library().ask(question, { previous: this.#previous });
    if (answer.kind === 'answered') {
      this.#listed = answer.related.map(relatedEntry);
      this.#previous = { question, article: answer.article.slug };
    } else if (answer.kind === 'unsure') {
      this.#previous = { question, article: answer.about?.article.slug ?? null };
      this.#listed = offeredCandidates(answer).map(articleEntry);
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
    this.#previous = { question: article.title, article: article.slug };
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

function articleEntry({ title, slug }: Pick<Article, 'title' | 'slug'>): Entry {
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
