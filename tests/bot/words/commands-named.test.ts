import { expect, it } from 'vitest';
import { definitions } from '../../../src/bot/commands/index.ts';
import { createCommandMentions } from '../../../src/bot/registration/command-mentions.ts';
import { en } from '../../../src/bot/words/catalogue/en.ts';
import { LANGUAGE_CODES } from '../../../src/bot/words/languages.ts';
import { ar } from '../../../src/bot/words/catalogue/ar.ts';
import { es } from '../../../src/bot/words/catalogue/es.ts';
import { fr } from '../../../src/bot/words/catalogue/fr.ts';
import { he } from '../../../src/bot/words/catalogue/he.ts';
import type { Source } from '../../../src/bot/words/catalogue/source.ts';

const CATALOGUES: Readonly<Record<string, Source>> = { en, fr, es, ar, he };

const mentions = createCommandMentions(definitions);
mentions.learn(null, new Map(definitions.map(({ name }) => [name, '80351110224678912'])));

const NAMES = definitions.map(({ name }) => name).join('|');
const COMMAND = new RegExp(`(?<![\\w/])(.?)/((?:${NAMES})(?![\\w-])[a-z -]*)(.?)`, 'g');

/** Discord shows nothing that can be pressed in these. */
const PLAIN = /^(?:command|form|button)\./;

it.each(LANGUAGE_CODES)('every command that a sentence in %s names can be pressed', (language) => {
  const unpressable = Object.entries(CATALOGUES[language] ?? {})
    .filter(([key]) => !PLAIN.test(key))
    .flatMap(([key, said]) =>
      (typeof said === 'string' ? [said] : Object.values(said)).flatMap((text) =>
        [...text.matchAll(COMMAND)]
          .filter(([, before, path = '', after]) => {
            const isCode = before === '`' && after === '`';
            return !isCode || mentions.of(path, null) === null;
          })
          .map(([named]) => `${key}: ${named}`),
      ),
    );
  expect(unpressable).toEqual([]);
});
