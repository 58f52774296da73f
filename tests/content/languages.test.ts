import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/load-library.ts';
import type { Library } from '../../src/knowledge/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES: Readonly<Record<string, string>> = {
  'en/lime.md':
    '# Lime mortar\n\nLime mortar lets the moisture out of a wall. ICOMOS recommends it for old buildings.\n',
  'fr/chaux.md':
    '---\ntranslation_of: en/lime\n---\n# Mortier de chaux\n\nLe mortier de chaux laisse sortir l’humidité du mur.\n',
  'en/windows.md':
    '# The Getty manual\n\nThe Getty manual says how old windows are painted and puttied.\n',
  'it/servers.md':
    '# Servers\n\nThe servers of the museum are in the cellar, and they are kept cool by a fan.\n',
  'fr/tombes.md':
    '# Pierres tombales\n\nOn nettoie une pierre tombale avec de l’eau claire et une brosse souple.\n',
  'notes/gafas.md':
    '---\nlang: es-MX\n---\n# Vidrieras\n\nLas vidrieras se limpian con agua destilada y un pincel suave.\n',
  'notes/dach.md':
    '# Reetdach\n\nEin Reetdach wird alle zehn Jahre ausgebessert, damit es nicht fault.\n',
};

async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const folder = await temporaryFolder(files);
  const loaded = await loadLibrary({ contentDir: folder, siteUrl: null });
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  return loaded.library;
}

describe('a folder in several languages', () => {
  it('knows the language of each article by its front matter, its folder or its text', async () => {
    const { articles, languages } = await libraryOf(FILES);
    expect(Object.fromEntries(articles.map(({ slug, language }) => [slug, language]))).toEqual({
      'en/lime': 'en',
      'en/windows': 'en',
      'fr/chaux': 'fr',
      'fr/tombes': 'fr',
      'it/servers': 'en',
      'notes/dach': 'de',
      'notes/gafas': 'es',
    });
    expect(new Set(languages)).toEqual(new Set(['en', 'fr', 'de', 'es']));
  });

  it.each([
    ['How does lime mortar let moisture out?', 'en/lime'],
    ['Le mortier de chaux laisse-t-il sortir l’humidité ?', 'fr/chaux'],
    ['Comment nettoyer des pierres tombales ?', 'fr/tombes'],
    ['¿Con qué se limpian las vidrieras?', 'notes/gafas'],
    ['Wie oft wird ein Reetdach ausgebessert?', 'notes/dach'],
  ])('answers %s from its own language', async (question, slug) => {
    const answer = (await libraryOf(FILES)).ask(question);
    expect(answer.candidates[0]?.slug).toBe(slug);
    expect(answer).not.toHaveProperty('otherLanguage', expect.any(String));
  });

  it('says which language an article is in that only another language has', async () => {
    const answer = (await libraryOf(FILES)).ask('Qu’est-ce que le Getty manual ?');
    expect(answer).toMatchObject({ kind: 'answered', otherLanguage: 'en' });
    expect(answer.candidates[0]?.slug).toBe('en/windows');
  });

  it.each([
    ['What are the Vidrieras cleaned with?', 'es'],
    ['How often is a Reetdach mended?', 'de'],
    ['Combien de temps tient un Reetdach ?', 'de'],
    ['When was the Dom zu Speyer consecrated?', 'de'],
  ])('calls no word of %s missing, and says that the article is in "%s"', async (question, code) => {
    const dom = '# Der Dom zu Speyer\n\nDer Dom zu Speyer wurde im Jahr 1061 geweiht.\n';
    const answer = (await libraryOf({ ...FILES, 'de/dom.md': dom })).ask(question);
    expect(answer).toMatchObject({ missing: [], otherLanguage: code });
    expect(answer).not.toHaveProperty('about.absent');
  });

  it('says nothing of languages to who asks in that of the article', async () => {
    for (const question of ['Reetdach', 'Wann wird ein Reetdach gestrichen?', 'Getty manual']) {
      const answer = (await libraryOf(FILES)).ask(question);
      expect(answer.kind).not.toBe('unknown');
      expect(answer).toHaveProperty('otherLanguage', null);
    }
  });

  it('gives the translation of what is found in another language', async () => {
    const answer = (await libraryOf(FILES)).ask('Qu’est-ce que ICOMOS ?');
    expect(answer.candidates[0]?.slug).toBe('fr/chaux');
  });

  it('knows the words of its own list in the languages of its articles', async () => {
    const files = { ...FILES, '_synonyms.txt': 'pinceau, brosse\n' };
    const { answer, explanation } = (await libraryOf(files)).explain('Un pinceau pour les tombes ?');
    expect(answer.candidates[0]?.slug).toBe('fr/tombes');
    expect(explanation.terms).toContainEqual(
      expect.objectContaining({ original: 'pinceau', kind: 'related', alsoReadAs: ['brosse'] }),
    );
  });
});
