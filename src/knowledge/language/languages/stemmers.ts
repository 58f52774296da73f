/**
 * natural's stemmers, each loaded when a folder first has an article in its language.
 *
 * Together they take 100 ms to load, which a folder in English should not wait for. Whoever reads
 * articles asks for them before it looks at words; that a stemmer is missing then is a bug.
 */
import type { Language } from './marks.ts';

interface Stemmer {
  stem(word: string): string;
}
type LoadStemmer = () => Promise<{ readonly default: Stemmer }>;

const STEMMERS: Readonly<Partial<Record<Language, LoadStemmer>>> = {
  de: () => import('natural/lib/natural/stemmers/porter_stemmer_de.js'),
  es: () => import('natural/lib/natural/stemmers/porter_stemmer_es.js'),
  fr: () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js'),
  id: () => import('natural/lib/natural/stemmers/indonesian/stemmer_id.js'),
  it: () => import('natural/lib/natural/stemmers/porter_stemmer_it.js'),
  nl: () => import('natural/lib/natural/stemmers/porter_stemmer_nl.js'),
  no: () => import('natural/lib/natural/stemmers/porter_stemmer_no.js'),
  pt: () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js'),
  ru: () => import('natural/lib/natural/stemmers/porter_stemmer_ru.js'),
  sv: () => import('natural/lib/natural/stemmers/porter_stemmer_sv.js'),
  uk: () => import('natural/lib/natural/stemmers/porter_stemmer_uk.js'),
};

const loaded = new Map<Language, Stemmer>();

/** Languages are only ever added. Quick for those that are there, and for those that need none. */
export async function loadStemmers(languages: Iterable<Language>): Promise<void> {
  for (const language of new Set(languages)) {
    const load = STEMMERS[language];
    if (load === undefined || loaded.has(language)) continue;
    loaded.set(language, (await load()).default);
  }
}

/** No language has longer words that are worth it; natural's stemmers take time by the square of the length. */
const LONGEST_STEMMED = 60;

/**
 * @param word - Lower case, with its accents.
 * @throws {RangeError} When `loadStemmers` was not asked for the language.
 */
export function naturalStem(word: string, language: Language): string {
  if (STEMMERS[language] === undefined || word.length > LONGEST_STEMMED) return word;
  const stemmer = loaded.get(language);
  if (stemmer === undefined) {
    throw new RangeError(`Expected the stemmer of ${language} to be loaded, got none`);
  }
  return stemmer.stem(word);
}
