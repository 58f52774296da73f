/**
 * The maintainers' list of words that stand for one another, kept with the articles.
 *
 * One group a line, single words, commas between them; `#` begins a line that is not read. What cannot
 * be used is a problem with its line, and the other lines count.
 */
import { quoted } from './quoted.ts';
import { everydaySynonyms } from './everyday-synonyms.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
import type { Language } from './languages/marks.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './terms.ts';

/** Name of the file in a content folder; its underscore says that it is no article. */
export const SYNONYMS_FILE = '_synonyms.txt';

export interface SynonymsProblem {
  /** 1-based. */
  readonly line: number;
  /** What is wrong, in one sentence. */
  readonly problem: string;
}

export interface ParsedSynonyms {
  /** The everyday ones and those of the file. */
  readonly synonyms: Synonyms;
  readonly problems: readonly SynonymsProblem[];
}

/**
 * @param text - Any text at all; none gives the everyday synonyms.
 * @param languages - Of the articles: each word counts in all of them, since a list does not say in which it is.
 */
export function parseSynonyms(
  text: string,
  languages: Iterable<Language> = ['en'],
): ParsedSynonyms {
  const read = [...new Set<Language>(['en', ...languages])];
  const isUsable = (entry: string): boolean =>
    read.some((language) => isTellingEntry(entry, language));
  const problems: SynonymsProblem[] = [];
  const groups: (readonly string[])[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const entries = line.split(',').map((entry) => entry.trim());
    const words = entries.filter(isUsable);
    for (const entry of entries.filter((it) => !isUsable(it))) {
      const problem = `Expected each entry to be one telling word, got ${quoted(entry)}.`;
      problems.push({ line: at + 1, problem });
    }
    if (words.length > 1) groups.push(words);
    else
      problems.push({
        line: at + 1,
        problem: 'Expected two words or more, with commas between them.',
      });
  }
  let synonyms: Synonyms = everydaySynonyms;
  for (const language of read) synonyms = synonymsOf(groups, synonyms, language);
  return { synonyms, problems };
}

function isTellingEntry(entry: string, language: Language): boolean {
  const words = wordsOf(entry, language);
  return words.length === 1 && !words.some(isStopWord);
}
