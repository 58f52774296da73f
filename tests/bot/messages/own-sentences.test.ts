import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What only whoever changes the program sees: a bug, said in English. */
const BUG = /^Expected /;

/** A literal of a line that begins with a capital letter and has two words or more. */
const SENTENCE = /['"`]((?:- |\*\*)*[A-Z][\w’']*[,:]? [\w$`*][^\n]*)/g;

it('no reply builder holds a sentence of its own, which no translator would find', async () => {
  const folder = fileURLToPath(new URL('../../../src/bot/messages', import.meta.url));
  const files = await readdir(folder);
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(`${folder}/${file}`, 'utf8');
      // Comments are whole lines or end a line.
      const code = source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
      return [...code.matchAll(SENTENCE)]
        .map(([, sentence = '']) => sentence)
        .filter((sentence) => !BUG.test(sentence))
        .map((sentence) => `${file}: ${sentence}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});
