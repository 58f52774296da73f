/** What the chat says to each line, and what it keeps in mind from one line to the next. */
import {
  offeredCandidates,
  otherLanguage,
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
import { otherLanguageText } from './other-language-text.ts';
import { helpText, mistypedText, readTyped } from './chat-commands.ts';
import { wrap } from './wrapped-text.ts';

export interface ConversationOptions {
  /** The library in use; called once for each line. */
  readonly library: () => Library;
  /** How wide the terminal is now. */
  readonly style: () => TerminalStyle;
  /** Whether a person types. */
  readonly interactive: boolean;
}

/** Titles that are listed where there are no topics: more than these would be gone past the edge. */
const MOST_TITLES = 100;

/** What a number opens. */
type Entry = NumberedEntry & { readonly slug: Slug | null; readonly url: string | null };

export class Conversation {
  readonly #options: ConversationOptions;
  #listed: readonly Entry[] = [];
  /** What a follow-up is about. */
  #previous: Previous | null = null;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  /** Empty for an empty line, null when the person leaves. */
  reply(line: string): string | null {
    if (line === '') return '';
    const typed = readTyped(line, this.#options.interactive);
    switch (typed.kind) {
      case 'number':
        return this.#open(typed.number);
      case 'mistyped':
        return mistypedText(typed, this.#options.style());
      case 'question':
        return this.#answer(line);
      case 'command':
        if (typed.command === 'quit') return null;
        return typed.command === 'help' ? helpText(this.#options.style()) : this.#topics();
      default:
        return typed satisfies never;
    }
  }

  #answer(question: string): string {
    const library = this.#options.library();
    const answer = library.ask(question, { previous: this.#previous });
    const style = this.#options.style();
    // Lists nothing, so that numbers still open what was listed last.
    const other = otherLanguage(library, question, answer);
    if (other !== null) return otherLanguageText(other, style);
    if (answer.kind === 'answered') {
      this.#listed = answer.related.map(relatedEntry);
      this.#previous = { question, article: answer.article.slug };
    } else if (answer.kind === 'unsure') {
      this.#previous = { question, article: answer.about?.article.slug ?? null };
      this.#listed = offeredCandidates(answer).map(articleEntry);
    }
    const entries = answer.kind === 'unknown' ? [] : this.#listed;
    return terminalAnswer(answer, entries, style);
  }

  #open(number: number): string {
    const style = this.#options.style();
    const entry = this.#listed[number - 1];
    if (entry === undefined) {
      const problem =
        this.#listed.length === 0
          ? 'No list has been shown yet: ask a question, or type /topics.'
          : `The list shown last has the numbers 1 to ${this.#listed.length}.`;
      return wrap(problem, style);
    }
    const library = this.#options.library();
    const article = entry.slug === null ? undefined : library.find(entry.slug);
    if (article === undefined) return `${entry.title}\n${entry.url ?? ''}`.trim();
    const related = library.related(article).map(relatedEntry);
    this.#listed = related;
    this.#previous = { question: article.title, article: article.slug };
    return terminalArticle(article, library.reference(article), related, style);
  }

  #topics(): string {
    const { topics, articles } = this.#options.library();
    if (topics.length === 0) return this.#titles(articles);
    const listed: Entry[] = [];
    const parts = topics.map(({ subject, articles: its }) => {
      const entries = its.map(articleEntry);
      const list = numberedList(subject, entries, this.#options.style(), listed.length + 1);
      listed.push(...entries);
      return list;
    });
    this.#listed = listed;
    return parts.join('\n\n');
  }

  /** What there is in a folder without subjects. */
  #titles(articles: readonly Article[]): string {
    if (articles.length === 0) return 'There are no topics yet.';
    this.#listed = articles.slice(0, MOST_TITLES).map(articleEntry);
    const list = numberedList('Articles', this.#listed, this.#options.style());
    const more = articles.length - this.#listed.length;
    return more === 0 ? list : `${list}\n  and ${more} more: ask, or type a title and press Tab`;
  }
}

interface RelatedLink {
  readonly title: string;
  readonly slug: Slug | null;
  readonly url: string | null;
}

function relatedEntry({ title, slug, url }: RelatedLink): Entry {
  return { title, slug, url, note: slug === null ? url : null };
}

function articleEntry({ title, slug }: Pick<Article, 'title' | 'slug'>): Entry {
  return { title, slug, url: null, note: null };
}
