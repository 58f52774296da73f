/** Texts → index, one text at a time, so that a long build can pause between two of them. */
import type { IndexableText } from './indexable-text.ts';
import { NumberList } from './number-list.ts';
import { LANGUAGES, languageOfWord, type Language } from '../language/languages/marks.ts';
import { letterSet } from '../language/letter-set.ts';
import { postingsOf } from './postings.ts';
import { isStopWord } from '../language/stop-words.ts';
import { termOnceOf, type Term } from '../language/terms.ts';
import { sharedArray, sharedFrom } from './shared-array.ts';
import type { ArticleNumber, TermIndex } from './term-index.ts';
import { askedPassagesOf, passagesOf } from './passages.ts';
import { entryOf, sizeOf, vocabularyOf } from './vocabulary.ts';
import { WordEncoder } from './word-encoder.ts';

/** The index of the given texts; article `n` is `texts[n]`. */
export function buildIndex(texts: readonly IndexableText[]): TermIndex {
  const builder = new IndexBuilder();
  for (const text of texts) builder.add(text);
  return builder.finish();
}

/** Collects texts; `finish` is called once, after the last of them. */
export class IndexBuilder {
  readonly #wordNumbers = new Map<string, number>();
  readonly #encoders = new Map<Language, WordEncoder>();
  readonly #termNumbers = new Map<string, number>();
  readonly #termOfWord = new NumberList();
  readonly #isStopTerm = new NumberList();
  readonly #languageOfTerm = new NumberList();
  readonly #tokens = new NumberList();
  readonly #segmentStart = new NumberList();
  readonly #articleStart = new NumberList();
  readonly #nameCount = new NumberList();
  readonly #askedCount = new NumberList();
  readonly #languageOfArticle = new NumberList();
  readonly #before: TermIndex | null;
  /** Of each word of the index before its number here + 1; 0 until it has come. */
  readonly #numberHere: Uint32Array;

  /** @param before - An index of which articles are taken over, with another builder's words and terms. */
  constructor(before: TermIndex | null = null) {
    this.#before = before;
    this.#numberHere = new Uint32Array(before === null ? 0 : sizeOf(before.words));
  }

  add({ language = 'en', title, aliases, keywords, askedAs, blocks }: IndexableText): void {
    this.#languageOfArticle.push(LANGUAGES.indexOf(language));
    const words = this.#encoderFor(language);
    this.#articleStart.push(this.#segmentStart.length);
    const names = [title, ...aliases];
    if (keywords.length > 0) names.push(keywords.join(', '));
    this.#nameCount.push(names.length);
    for (const name of names) this.#addSegment(words, [name]);
    for (const passage of passagesOf(blocks)) this.#addSegment(words, passage);
    const asked = askedPassagesOf(askedAs);
    this.#askedCount.push(asked.length);
    for (const passage of asked) this.#addSegment(words, passage);
  }

  /**
   * An article of the index before, as if its text were added: its words are numbered anew, which takes a hundredth
   * of the time.
   */
  addFromBefore(article: ArticleNumber): void {
    const before = this.#before;
    if (before === null) throw new Error('Expected an index to take an article from, got null');
    const { articleStart, segmentStart } = before;
    this.#languageOfArticle.push(before.languageOfArticle[article]!);
    this.#articleStart.push(this.#segmentStart.length);
    this.#nameCount.push(before.nameCount[article]!);
    for (let segment = articleStart[article]!; segment < articleStart[article + 1]!; segment++) {
      this.#segmentStart.push(this.#tokens.length);
      const end = segmentStart[segment + 1]!;
      for (let at = segmentStart[segment]!; at < end; at++) {
        this.#tokens.push(this.#numberOfWordBefore(before, before.tokens[at]!));
      }
    }
    this.#askedCount.push(before.askedCount[article]!);
  }

  finish(): TermIndex {
    const articleCount = this.#nameCount.length;
    // What has been read need not be recognized any more.
    this.#encoders.clear();
    this.#articleStart.push(this.#segmentStart.length);
    this.#segmentStart.push(this.#tokens.length);
    const layout = {
      articleCount,
      languageOfArticle: sharedFrom(Uint8Array, this.#languageOfArticle.take()),
      isStopTerm: sharedFrom(Uint8Array, this.#isStopTerm.take()),
      termOfWord: this.#termOfWord.take(),
      tokens: this.#tokens.take(),
      segmentStart: this.#segmentStart.take(),
      articleStart: this.#articleStart.take(),
      nameCount: sharedFrom(Uint16Array, this.#nameCount.take()),
      askedCount: sharedFrom(Uint16Array, this.#askedCount.take()),
    };
    const words = vocabularyOf(this.#wordNumbers.keys(), this.#wordNumbers.size);
    const terms = vocabularyOf(this.#termNumbers.keys(), this.#termNumbers.size);
    const lettersOfWord = sharedArray(Uint32Array, this.#wordNumbers.size);
    for (const [word, number] of this.#wordNumbers) lettersOfWord[number] = letterSet(word);
    const counted = postingsOf(layout, this.#languageOfTerm.take());
    return Object.freeze({ words, terms, lettersOfWord, ...layout, ...counted });
  }

  #encoderFor(language: Language): WordEncoder {
    const known = this.#encoders.get(language);
    if (known !== undefined) return known;
    const encoder = new WordEncoder((word) => this.#numberOfWord(word), language);
    this.#encoders.set(language, encoder);
    return encoder;
  }

  #addSegment(words: WordEncoder, texts: readonly string[]): void {
    this.#segmentStart.push(this.#tokens.length);
    for (const text of texts) words.encode(text, this.#tokens);
  }

  #numberOfWordBefore(before: TermIndex, word: number): number {
    const known = this.#numberHere[word]!;
    if (known > 0) return known - 1;
    // Its term is known as well: looking for a stem takes longer than all the rest.
    const term = entryOf(before.terms, before.termOfWord[word]!) as Term;
    const number = this.#numberOfWord(entryOf(before.words, word), term);
    this.#numberHere[word] = number + 1;
    return number;
  }

  #numberOfWord(word: string, term?: Term): number {
    const known = this.#wordNumbers.get(word);
    if (known !== undefined) return known;
    const number = this.#wordNumbers.size;
    this.#wordNumbers.set(word, number);
    this.#termOfWord.push(this.#numberOfTerm(word, term ?? termOnceOf(word)));
    return number;
  }

  #numberOfTerm(word: string, term: Term): number {
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    const number = this.#termNumbers.size;
    this.#termNumbers.set(term, number);
    this.#isStopTerm.push(isStopWord(word) ? 1 : 0);
    this.#languageOfTerm.push(LANGUAGES.indexOf(languageOfWord(word)));
    return number;
  }
}
