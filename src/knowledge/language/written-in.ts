/**
 * In which language a text is written, as far as its script and its small words make certain.
 *
 * English has no words of its own here: it is what nothing else is, since a question in English must
 * never be taken for one in another language.
 */
import { languagesOpenedIn } from './asked-in.ts';
import { SMALL_WORDS } from './small-words.ts';
import { isStopWord } from './stop-words.ts';

const SCRIPTS = [
  'Latin',
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Georgian',
  'Greek',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Tamil',
  'Thai',
] as const;
export type Script = (typeof SCRIPTS)[number] | 'other';

const patterns = SCRIPTS.map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const,
);

/** The script of most of its letters; null for a text without letters. Japanese is `Hiragana`. */
export function scriptOf(text: string): Script | null {
  // All letters of ASCII are Latin, and most texts have no others.
  if (!/[^\p{ASCII}]/u.test(text)) return /[a-z]/i.test(text) ? 'Latin' : null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const counts = patterns.map(([script, pattern]) => ({
    script,
    count: text.match(pattern)?.length ?? 0,
  }));
  const count = (name: Script): number => counts.find(({ script }) => script === name)?.count ?? 0;
  const kana = count('Hiragana') + count('Katakana');
  // Chinese has no kana; Japanese has more Chinese characters than kana at times.
  if (kana > 0 && kana + count('Han') > letters / 2) return 'Hiragana';
  return counts.find((one) => one.count > letters / 2)?.script ?? 'other';
}

interface Listed {
  readonly language: string;
  readonly verbsAndAsking: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const listed: readonly Listed[] = Object.entries(SMALL_WORDS).map(([language, lists]) => ({
  language,
  verbsAndAsking: setOf(lists.verbsAndAsking),
  others: setOf(lists.others),
  shared: setOf(lists.shared),
}));

/** A word that asks or is a verb → the languages in which it is one. */
const askingIn: ReadonlyMap<string, readonly Listed[]> = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const lists of listed) {
    for (const word of lists.verbsAndAsking) found.set(word, [...(found.get(word) ?? []), lists]);
  }
  return found;
}

/** Share of the words that are small ones, from which on a text is taken for one of the language. */
const LEAST_SHARE = 0.4;

/**
 * Code of the language (BCP 47); null where nothing is certain, and so for English.
 *
 * Certain is a script that one language has nearly alone, and in Latin letters two small words of the
 * language or more, of which one asks or is a verb, or how a question begins in it, and no word of English.
 */
export function languageOf(text: string): string | null {
  const script = scriptOf(text);
  switch (script) {
    case 'Latin':
      return languageByWords(text);
    case 'Arabic':
      // Persian, Urdu and Kurdish have letters of their own.
      return /[پچژگکیےٹڈڑ]/u.test(text) ? null : 'ar';
    case 'Cyrillic':
      // So have Ukrainian, Belarusian and the languages of the Balkans.
      return /[іїєґўјљњћђџѓќѕ]/iu.test(text) ? null : 'ru';
    case 'Greek':
      return 'el';
    case 'Han':
      return 'zh';
    case 'Hangul':
      return 'ko';
    case 'Hebrew':
      return 'he';
    case 'Hiragana':
      return 'ja';
    default:
      return null;
  }
}

function languageByWords(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const [best, second] = languagesAsking(words)
    .map((lists) => ({ language: lists.language, count: smallWords(words, lists) }))
    .toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0) return languageByOpening(text, words);
  return best.count === second?.count ? null : best.language;
}

/** Languages of which one of the words asks or is a verb: no other can be certain. */
function languagesAsking(words: readonly string[]): readonly Listed[] {
  const found = new Set(words.flatMap((word) => askingIn.get(word) ?? []));
  return [...found];
}

function languageByOpening(text: string, words: readonly string[]): string | null {
  const [opened, other] = languagesOpenedIn(text);
  const lists = listed.find(({ language }) => language === opened);
  return lists === undefined || other !== undefined || words.some((word) => isEnglish(word, lists))
    ? null
    : lists.language;
}

function isEnglish(word: string, { verbsAndAsking, others, shared }: Listed): boolean {
  return isStopWord(word) && !shared.has(word) && !others.has(word) && !verbsAndAsking.has(word);
}

/** How many of the words are small ones of the language; 0 where it is not certain to be that. */
function smallWords(words: readonly string[], lists: Listed): number {
  const { verbsAndAsking, others } = lists;
  const asking = words.filter((word) => verbsAndAsking.has(word)).length;
  const count = asking + words.filter((word) => others.has(word)).length;
  const isOfEnglish = words.some((word) => isEnglish(word, lists));
  return asking === 0 || count < 2 || isOfEnglish || count < LEAST_SHARE * words.length ? 0 : count;
}
