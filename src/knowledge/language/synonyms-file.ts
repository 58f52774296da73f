/**
 * The maintainers' list of words that stand for one another, kept with the articles.
 *
 * One group a line, single words, commas between them; `#` begins a line that is not read. What cannot
 * be used is a problem with its line, and the other lines count. The folder's settings may have such
 * lines as well.
 */
import { quoted } from './quoted.ts';
import { everydaySynonyms } from './everyday-synonyms.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
import type { Language } from './languages/marks.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './terms.ts';

/** Name of the file in a content folder; its underscore says that it is no article. */
export const SYNONYMS_FILE = '_synonyms.txt';

/** A group of words, where it is written. */
export interface SynonymsLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface SynonymsProblem extends Pick<SynonymsLine, 'file' | 'line'> {
  /** What is wrong, in one sentence. */
  readonly problem: string;
}

export interface ParsedSynonyms {
  /** The everyday ones and those of the maintainers. */
  readonly synonyms: Synonyms;
  readonly problems: readonly SynonymsProblem[];
}

/**
 * @param text - Any text at all; none gives the everyday synonyms.
 * @param languages - Of the articles: each word counts in all of them, since a list does not say in which it is.
 * @param beside - Lines that stand in another file.
 */
export function parseSynonyms(
  text: string,
  languages: Iterable<Language> = ['en'],
  beside: readonly SynonymsLine[] = [],
): ParsedSynonyms {
  const read = [...new Set<Language>(['en', ...languages])];
  const isUsable = (entry: string): boolean =>
    read.some((language) => isTellingEntry(entry, language));
  const problems: SynonymsProblem[] = [];
  const groups: (readonly string[])[] = [];
  for (const { file, line, text: group } of [...linesOf(text), ...beside]) {
    if (group.trim() === '' || group.trimStart().startsWith('#')) continue;
    const entries = group.split(',').map((entry) => entry.trim());
    const words = entries.filter(isUsable);
    for (const entry of entries.filter((it) => !isUsable(it))) {
      const problem = `Expected each entry to be one telling word, got ${quoted(entry)}.`;
      problems.push({ file, line, problem });
    }
    if (words.length > 1) groups.push(words);
    else
      problems.push({
        file,
        line,
        problem: 'Expected two words or more, with commas between them.',
      });
  }
  let synonyms: Synonyms = everydaySynonyms;
  for (const language of read) synonyms = synonymsOf(groups, synonyms, language);
  return { synonyms, problems };
}

function linesOf(text: string): SynonymsLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.map((line, at) => ({ file: SYNONYMS_FILE, line: at + 1, text: line }));
}

function isTellingEntry(entry: string, language: Language): boolean {
  const words = wordsOf(entry, language);
  return words.length === 1 && !words.some(isStopWord);
}
