/** Texts → index, one text at a time, so that a long build can pause between two of them. */
import type { IndexableText } from './indexable-text.ts';
import { Numbers } from './numbers.ts';
import { LANGUAGES, languageOfWord, type Language } from '../language/languages/marks.ts';
import { letterSet } from '../language/letter-set.ts';
import { postingsOf } from './postings.ts';
import { isStopWord } from '../language/stop-words.ts';
import { termOf } from '../language/terms.ts';
import type { TermIndex } from './term-index.ts';
import { passagesOf } from './passages.ts';
import { vocabularyOf } from './vocabulary.ts';
import { WordEncoder } from './word-encoder.ts';

/** The index of the given texts; article `n` is `texts[n]`. */
export function buildIndex(texts: readonly IndexableText[]): TermIndex {
  const builder = new IndexBuilder();
  for (const text of texts) builder.add(text);
  return builder.finish();
}

/** Collects texts; `finish` is called once, after the last `add`. */
export class IndexBuilder {
  readonly #wordNumbers = new Map<string, number>();
  readonly #encoders = new Map<Language, WordEncoder>();
  readonly #termNumbers = new Map<string, number>();
  readonly #termOfWord = new Numbers();
  readonly #isStopTerm = new Numbers();
  readonly #languageOfTerm = new Numbers();
  readonly #tokens = new Numbers();
  readonly #segmentStart = new Numbers();
  readonly #articleStart = new Numbers();
  readonly #nameCount = new Numbers();
  readonly #askedCount = new Numbers();
  readonly #languageOfArticle = new Numbers();

  add({ language = 'en', title, aliases, keywords, askedAs, blocks }: IndexableText): void {
    this.#languageOfArticle.push(LANGUAGES.indexOf(language));
    const words = this.#encoderFor(language);
    this.#articleStart.push(this.#segmentStart.length);
    const names = [title, ...aliases];
    if (keywords.length > 0) names.push(keywords.join(', '));
    this.#nameCount.push(names.length);
    for (const name of names) this.#addSegment(words, [name]);
    for (const passage of passagesOf(blocks)) this.#addSegment(words, passage);
    this.#askedCount.push(askedAs.length > 0 ? 1 : 0);
    if (askedAs.length > 0) this.#addSegment(words, askedAs);
  }

  finish(): TermIndex {
    const articleCount = this.#nameCount.length;
    this.#articleStart.push(this.#segmentStart.length);
    this.#segmentStart.push(this.#tokens.length);
    const layout = {
      articleCount,
      languageOfArticle: Uint8Array.from(this.#languageOfArticle.take()),
      isStopTerm: Uint8Array.from(this.#isStopTerm.take()),
      termOfWord: this.#termOfWord.take(),
      tokens: this.#tokens.take(),
      segmentStart: this.#segmentStart.take(),
      articleStart: this.#articleStart.take(),
      nameCount: Uint16Array.from(this.#nameCount.take()),
      askedCount: Uint8Array.from(this.#askedCount.take()),
    };
    const words = vocabularyOf(this.#wordNumbers.keys(), this.#wordNumbers.size);
    const terms = vocabularyOf(this.#termNumbers.keys(), this.#termNumbers.size);
    const lettersOfWord = Uint32Array.from(this.#wordNumbers.keys(), letterSet);
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

  #numberOfWord(word: string): number {
    const known = this.#wordNumbers.get(word);
    if (known !== undefined) return known;
    const number = this.#wordNumbers.size;
    this.#wordNumbers.set(word, number);
    this.#termOfWord.push(this.#numberOfTerm(word));
    return number;
  }

  #numberOfTerm(word: string): number {
    const term = termOf(word);
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    const number = this.#termNumbers.size;
    this.#termNumbers.set(term, number);
    this.#isStopTerm.push(isStopWord(word) ? 1 : 0);
    this.#languageOfTerm.push(LANGUAGES.indexOf(languageOfWord(word)));
    return number;
  }
}
