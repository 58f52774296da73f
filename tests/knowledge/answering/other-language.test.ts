import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { otherLanguageReply } from '../../../src/bot/messages/other-language.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';
import {
  createLibrary,
  loadStemmers,
  otherLanguage,
  type Library,
  type OtherLanguage,
} from '../../../src/knowledge/index.ts';
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

/** As it would be answered. */
function otherThan(library: Library, question: string): OtherLanguage | null {
  return otherLanguage(library, question, library.ask(question));
}

it('names every language of the articles where the question is in the script of none', () => {
  const question = 'what does a digester cost?';
  const other = otherThan(libraryIn('ja', 'ar'), question);
  if (other === null) throw new Error('Expected another language, got none');
  const asked = { question, asker: '1', quoted: false };
  const reply = otherLanguageReply(other, [], asked, wordsIn('en'));
  expect(JSON.stringify(reply)).toMatch(
    /My articles are in (?:Japanese and Arabic|Arabic and Japanese), .* Please ask in (?:Japanese or Arabic|Arabic or Japanese)/,
  );
});

it('says nothing where a language of the articles may be that of the question', () => {
  expect(otherThan(libraryIn('ja', 'en'), 'what does a digester cost?')).toBeNull();
  expect(otherThan(libraryIn('ja', 'fr'), 'what does a digester cost?')).toBeNull();
  expect(otherThan(libraryIn('ja', 'fr'), 'Quel est le prix ?')).toBeNull();
});

it('says nothing to who is talked with or answered, whatever the language', () => {
  const library = libraryIn('ja');
  expect(otherThan(library, 'hola')).toBeNull();
  const answered = library.ask(library.articles[0]!.title);
  expect(answered.kind).toBe('answered');
  expect(otherLanguage(library, 'Where is Pompeii to be found?', answered)).toBeNull();
});
