/** What a library has answered last, for those who ask the same: the same question gets the same answer. */
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';
import type { AskOptions } from './ask-options.ts';

/** At a few kilobytes each. It bounds memory, results do not depend on it. */
const KEPT = 500;

export class RecentAnswers {
  readonly #kept = new LRUCache<string, Answer>({ max: KEPT });

  /** @param answer - Gives the same each time for the same question, asked alike. */
  of(question: string, options: AskOptions, answer: () => Answer): Answer {
    const { length = null, level = null, previous = null, sentences = null } = options;
    const before = previous === null ? null : [previous.question, previous.article];
    const key = JSON.stringify([question, length, level, before, sentences]);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = answer();
    this.#kept.set(key, made);
    return made;
  }

  /** Answers kept. */
  get size(): number {
    return this.#kept.size;
  }
}
