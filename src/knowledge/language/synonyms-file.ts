/**
 * The maintainers' list of words that stand for one another, kept with the articles.
 *
 * One group a line, single words, commas between them; `#` begins a line that is not read. What cannot
 * be used is a problem with its line, and the other lines count.
 */
import { quoted } from './quoted.ts';
import { everydaySynonyms } from './everyday-synonyms.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
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

/** @param text - Any text at all; none gives the everyday synonyms. */
export function parseSynonyms(text: string): ParsedSynonyms {
  const problems: SynonymsProblem[] = [];
  const groups: (readonly string[])[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const entries = line.split(',').map((entry) => entry.trim());
    const words = entries.filter((entry) => isUsable(entry));
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
  return { synonyms: synonymsOf(groups, everydaySynonyms), problems };
}

function isUsable(entry: string): boolean {
  const words = wordsOf(entry);
  return words.length === 1 && !words.some(isStopWord);
}
