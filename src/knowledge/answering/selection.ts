/**
 * The sentences chosen for one summary so far: what they add up to, what is there for another's
 * sake, and what is missing beside them.
 *
 * Whatever is taken fits: a selection is never longer than its length.
 */
import { assemble, assembledLength } from './assemble.ts';
import { groupOf, isPlainPoint, missingAntecedent } from './context.ts';
import { wholeList } from './list-sentences.ts';
import type { ReadArticle } from './read-article.ts';
import type { Summary } from './summary.ts';

export class Selection {
  readonly #article: ReadArticle;
  readonly #scores: readonly number[];
  readonly #length: number;
  readonly #chosen = new Set<number>();
  /** Blocks whose head is shown, whatever else of them is. */
  readonly #heads = new Set<number>();
  /** Sentences that are there for another → the one that leans on it. */
  readonly #brought = new Map<number, number>();

  /**
   * @param scores - Of each sentence of the article.
   * @param length - UTF-16 units that the summary may have.
   */
  constructor(article: ReadArticle, scores: readonly number[], length: number) {
    this.#article = article;
    this.#scores = scores;
    this.#length = length;
  }

  get isEmpty(): boolean {
    return this.#chosen.size === 0;
  }

  has(position: number): boolean {
    return this.#chosen.has(position);
  }

  /** Adds the group when the summary then still fits. */
  take(group: readonly number[]): boolean {
    const positions = new Set([...this.#chosen, ...group]);
    if (!this.#fits(positions)) return false;
    for (const position of group) this.#chosen.add(position);
    return true;
  }

  /** Adds the head of a point, without any sentence of it, when the summary then still fits. */
  takeHead(block: number): boolean {
    this.#heads.add(block);
    if (this.#fits(this.#chosen)) return true;
    this.#heads.delete(block);
    return false;
  }

  /** The sentence with those that it is shown with. */
  takeGroupOf(position: number): 'taken' | 'too long' | 'not shown' {
    const group = groupOf(this.#article, position, this.#length);
    if (group === null) return 'not shown';
    return this.take(group) ? 'taken' : 'too long';
  }

  /** True for a sentence that leans on one that is not chosen. */
  isDangling(position: number): boolean {
    return this.#missingFor(position) !== null;
  }

  /** Brings one sentence that a chosen one leans on, or makes room for it. False when none is missing. */
  mendOne(): boolean {
    const leaning = this.#highest(
      [...this.#chosen].filter((position) => this.isDangling(position)),
    );
    const missing = leaning === null ? null : this.#missingFor(leaning);
    if (leaning === null || missing === null) return false;
    const group = groupOf(this.#article, missing, this.#length);
    if (group !== null && this.take(group)) {
      for (const position of group) this.#brought.set(position, leaning);
      return true;
    }
    // One that was brought goes with the one it was brought for, or it would be brought again.
    const others = [...this.#chosen].filter(
      (position) => position !== leaning && !this.#brought.has(position),
    );
    const weakest = this.#highest(others, -1);
    const isLess = weakest !== null && this.#scoreOf(weakest) < this.#scoreOf(leaning);
    this.#giveUp(group !== null && isLess ? weakest : leaning);
    return true;
  }

  giveUp(positions: readonly number[]): void {
    for (const position of positions) this.#chosen.delete(position);
  }

  /** Gives up whatever still leans on what is not chosen. */
  giveUpDangling(): void {
    for (;;) {
      const dangling = [...this.#chosen].filter((position) => this.isDangling(position));
      if (dangling.length === 0) return;
      for (const position of dangling) this.#giveUp(position);
    }
  }

  /** Text blocks that are shown at least in part, the one with the best sentence first. */
  blocksByScore(): ReadonlySet<number> {
    const best = [...this.#chosen].toSorted((a, b) => this.#scoreOf(b) - this.#scoreOf(a));
    return new Set(best.map((position) => this.#article.sentences[position]?.block ?? -1));
  }

  /** True for a sentence that needs nothing which is not chosen, not even what a pronoun in it stands for. */
  canStand(position: number): boolean {
    const alone = new Map([[position, position]]);
    return missingAntecedent(this.#article, position, this.#chosen, alone) === null;
  }

  summary(): Summary {
    const { textBlocks, sentences } = this.#article;
    return assemble(textBlocks, sentences, ascending(this.#chosen), this.#scores, this.#heads);
  }

  #fits(positions: ReadonlySet<number>): boolean {
    const { textBlocks, sentences } = this.#article;
    // Most of what is too long is so by its sentences alone, without being put together.
    let least = 0;
    for (const position of positions) least += sentences[position]?.markdown.length ?? 0;
    if (least > this.#length) return false;
    const chosen = ascending(positions);
    return (
      assembledLength(textBlocks, sentences, chosen, this.#scores, this.#heads) <= this.#length
    );
  }

  /** With what was brought for it; of a list nothing stays, or its announcement would stand alone. */
  #giveUp(position: number): void {
    const { textBlocks, sentences } = this.#article;
    const block = sentences[position]?.block ?? -1;
    const isList = textBlocks[block]?.item !== null && !isPlainPoint(textBlocks, block);
    const list = new Set(isList ? wholeList(this.#article, position) : []);
    for (const other of this.#chosen) {
      if (other === position || this.#brought.get(other) === position || list.has(other)) {
        this.#chosen.delete(other);
      }
    }
  }

  #missingFor(position: number): number | null {
    return missingAntecedent(this.#article, position, this.#chosen, this.#brought);
  }

  /** The best of these by score; with `sign` -1 the least. */
  #highest(positions: readonly number[], sign: 1 | -1 = 1): number | null {
    let found: number | null = null;
    for (const position of positions) {
      const score = this.#scoreOf(position);
      if (found === null || sign * score > sign * this.#scoreOf(found)) found = position;
    }
    return found;
  }

  #scoreOf(position: number): number {
    return this.#scores[position] ?? 0;
  }
}

function ascending(positions: ReadonlySet<number>): readonly number[] {
  return [...positions].toSorted((a, b) => a - b);
}
