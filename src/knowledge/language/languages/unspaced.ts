/**
 * Chinese, Japanese, Thai and Khmer, which write no spaces between words, and Korean, which writes
 * what belongs to a word onto it.
 *
 * `Intl.Segmenter` finds the words by its dictionaries, and not always the same ones in a question
 * and in an article. So all pairs of neighbouring Chinese characters (of Hangul syllables in Korean) count
 * as words too: they are there however a compound is cut.
 */
import type { Language, MarkedLanguage } from './marks.ts';

const PAIRED: Readonly<Partial<Record<MarkedLanguage, RegExp>>> = {
  ja: /\p{Script=Han}/u,
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
};

const UNSPACED: ReadonlySet<Language> = new Set(['ja', 'zh', 'ko', 'th', 'km']);

export function isUnspaced(language: Language): boolean {
  return UNSPACED.has(language);
}

/** Made when they are first needed: their dictionaries take time to load. */
const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: MarkedLanguage): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Words and pairs in the order of their first characters, without marks; the signs of grammar that are one letter long are left out. */
export function unspacedWords(text: string, language: MarkedLanguage): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const paired = PAIRED[language];
  const words: string[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(folded)) {
    if (isWordLike !== true || /^\p{Script=Hiragana}$/u.test(segment)) continue;
    words.push(segment);
    if (paired === undefined) continue;
    for (let at = index; at < index + segment.length; at++) {
      const pair = folded.slice(at, at + 2);
      if (pair.length === 2 && pair !== segment && paired.test(pair[0]!) && paired.test(pair[1]!)) {
        words.push(pair);
      }
    }
  }
  return words;
}

/** 守る, 守り, 守って: what is conjugated in Japanese is written in kana behind the character. */
export function japaneseStem(word: string): string {
  return /^\p{Script=Han}.*\p{Script=Hiragana}$/u.test(word)
    ? word.replace(/\p{Script=Hiragana}+$/u, '')
    : word.replace(/(?<=..)ー$/, '');
}
