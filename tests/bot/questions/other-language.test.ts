import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { otherLanguageReply } from '../../../src/bot/messages/other-language.ts';
import { otherLanguage } from '../../../src/bot/questions/other-language.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';
import { createLibrary, loadStemmers, type Library } from '../../../src/knowledge/index.ts';
import { articlesOf } from '../../articles-of.ts';

await loadStemmers(new Set(['ar', 'fr', 'ja'] as const));

/** The same article in each of the languages. */
function libraryIn(...languages: readonly string[]): Library {
  const files = languages.map((language) => {
    const file = new URL(`../../fixtures/languages/${language}/pompeii.md`, import.meta.url);
    return [`${language}/pompeii.md`, readFileSync(file, 'utf8')] as const;
  });
  return createLibrary(articlesOf(Object.fromEntries(files)), { siteUrl: null });
}

it('names every language of the articles where the question is in the script of none', () => {
  const question = 'what does a digester cost?';
  const other = otherLanguage(libraryIn('ja', 'ar'), question);
  if (other === null) throw new Error('Expected another language, got none');
  const asked = { question, asker: '1', quoted: false };
  const reply = otherLanguageReply(other, [], asked, wordsIn('en'));
  expect(JSON.stringify(reply)).toMatch(
    /My articles are in (?:Japanese and Arabic|Arabic and Japanese)/,
  );
});

it('says nothing where a language of the articles may be that of the question', () => {
  expect(otherLanguage(libraryIn('ja', 'en'), 'what does a digester cost?')).toBeNull();
  expect(otherLanguage(libraryIn('ja', 'fr'), 'what does a digester cost?')).toBeNull();
  expect(otherLanguage(libraryIn('ja', 'fr'), 'Quel est le prix ?')).toBeNull();
});
