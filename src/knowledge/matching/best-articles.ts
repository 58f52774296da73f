import type { ArticleNumber } from '../indexing/term-index.ts';
import { invariant } from './invariant.ts';

/**
 * The best of many articles, without keeping the others: a binary heap with the worst on top.
 *
 * Articles are offered in ascending order, so that of equal ones the first stays.
 */
export class BestArticles {
  readonly #limit: number;
  readonly #articles: ArticleNumber[] = [];
  readonly #scores: number[] = [];

  /** @param limit - Most articles to keep. Integer, at least 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a score must exceed to be among the best; 0 as long as there is room. */
  get least(): number {
    return this.#articles.length < this.#limit ? 0 : this.#scores[0]!;
  }

  /** @param score - Greater than `least`. */
  offer(article: ArticleNumber, score: number): void {
    if (this.#articles.length < this.#limit) this.#rise(article, score);
    else this.#sink(article, score);
  }

  /** Best first, ties by number. */
  inOrder(): ArticleNumber[] {
    return this.#articles
      .map((article, place) => ({ article, score: this.#scores[place]! }))
      .toSorted((a, b) => b.score - a.score || a.article - b.article)
      .map(({ article }) => article);
  }

  /** Adds an article at the end and moves it up past better ones. */
  #rise(article: ArticleNumber, score: number): void {
    let place = this.#articles.length;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (!this.#isWorse(article, score, above)) break;
      this.#move(above, place);
      place = above;
    }
    this.#articles[place] = article;
    this.#scores[place] = score;
  }

  /** Puts an article in the place of the worst and moves it down past worse ones. */
  #sink(article: ArticleNumber, score: number): void {
    invariant(score > this.#scores[0]!, 'an article takes the place of a worse one');
    const size = this.#articles.length;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const right = below + 1;
      if (right < size && this.#isWorse(this.#articles[right]!, this.#scores[right]!, below)) {
        below = right;
      }
      if (below >= size || this.#isWorse(article, score, below)) break;
      this.#move(below, place);
      place = below;
    }
    this.#articles[place] = article;
    this.#scores[place] = score;
  }

  #isWorse(article: ArticleNumber, score: number, place: number): boolean {
    const other = this.#scores[place]!;
    return score < other || (score === other && article > this.#articles[place]!);
  }

  #move(from: number, to: number): void {
    this.#articles[to] = this.#articles[from]!;
    this.#scores[to] = this.#scores[from]!;
  }
}
