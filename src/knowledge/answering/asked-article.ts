/**
 * One article as it is asked one question.
 *
 * Whether an answer is sure enough is decided by the summary that it would have, so that most of what
 * an answer takes is made before it is one. What was made is kept here for the answer.
 */
import type { Synonyms } from '../language/synonyms.ts';
import type { Term } from '../language/terms.ts';
import { definitionAskedFor } from './definition.ts';
import { isMetSomewhere } from './met-somewhere.ts';
import { otherWords, type OtherWord } from './other-words.ts';
import type { ReadArticle } from './read-article.ts';
import { scoreSentences } from './sentence-scores.ts';
import { spelledOut } from './spelled-out.ts';
import type { Summary } from './summary.ts';

interface AskedOthers {
  readonly terms: readonly Term[];
  readonly found: ReadonlyMap<Term, readonly OtherWord[]>;
}

export class AskedArticle {
  readonly read: ReadArticle;
  readonly question: string;
  /** Content terms of the question, in its order, spelling mended. */
  readonly terms: readonly Term[];
  readonly synonyms: Synonyms;
  /** The terms, with what initials stand for in their place. */
  readonly spelled: readonly Term[];
  readonly #drafts = new Map<number, Summary>();
  /** For its terms, and for those that are spelled out where they are others. */
  readonly #others: AskedOthers[] = [];
  #isMetSomewhere: boolean | null = null;
  #scores: readonly number[] | null = null;
  /** Undefined until it is looked for. */
  #defining: number | null | undefined;
  #spelledScores: readonly number[] | null = null;

  constructor(read: ReadArticle, question: string, terms: readonly Term[], synonyms: Synonyms) {
    this.read = read;
    this.question = question;
    this.terms = terms;
    this.synonyms = synonyms;
    this.spelled = spelledOut(read, terms);
  }

  /** For each sentence how well it answers, as `scoreSentences` gives it. */
  scores(): readonly number[] {
    this.#scores ??= this.#scoresFor(this.terms);
    return this.#scores;
  }

  /** The same for the terms as they are spelled out. */
  spelledScores(): readonly number[] {
    this.#spelledScores ??= areSame(this.spelled, this.terms)
      ? this.scores()
      : this.#scoresFor(this.spelled);
    return this.#spelledScores;
  }

  /** Other words of the article for each of the terms, as `otherWords` gives them. */
  othersOf(terms: readonly Term[]): ReadonlyMap<Term, readonly OtherWord[]> {
    const known = this.#others.find((one) => areSame(one.terms, terms));
    if (known !== undefined) return known.found;
    const found = otherWords(terms, this.read.vocabulary, this.synonyms);
    this.#others.push({ terms, found });
    return found;
  }

  /** As `isMetSomewhere` gives it. */
  isMetSomewhere(): boolean {
    this.#isMetSomewhere ??= isMetSomewhere(this.read, this.terms);
    return this.#isMetSomewhere;
  }

  /** As `definitionAskedFor` gives it. */
  defining(): number | null {
    if (this.#defining === undefined) {
      this.#defining = definitionAskedFor(this.read, this.question, this.terms);
    }
    return this.#defining;
  }

  /**
   * What was made for so much room, or else is made now.
   *
   * @param make - Gives the same each time for the same room.
   */
  draft(room: number, make: () => Summary): Summary {
    const known = this.#drafts.get(room);
    if (known !== undefined) return known;
    const made = make();
    this.#drafts.set(room, made);
    return made;
  }

  /** Whether these are its terms. */
  isAskedWith(terms: readonly Term[]): boolean {
    return areSame(this.terms, terms);
  }

  #scoresFor(terms: readonly Term[]): readonly number[] {
    return scoreSentences(this.read, this.question, terms, this.othersOf(terms));
  }
}

function areSame(some: readonly Term[], others: readonly Term[]): boolean {
  return some.length === others.length && some.every((term, place) => term === others[place]);
}
