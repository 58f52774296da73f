import { describe, expect, it } from 'vitest';
import { createFindByKey } from '../../../src/bot/components/find-by-key.ts';
import { keyOf } from '../../../src/bot/messages/article-key.ts';
import { lime, sampleLibrary } from '../sample-library.ts';
import { slugOf } from '../slug-of.ts';

describe('the key of an article', () => {
  it('finds every article of the library', async () => {
    const findByKey = createFindByKey();
    for (const article of sampleLibrary.articles) {
      expect(await findByKey(sampleLibrary, keyOf(article.slug))).toBe(article);
    }
  });

  it('finds nothing where there is no such article', async () => {
    expect(await createFindByKey()(sampleLibrary, keyOf(slugOf('materials/gone')))).toBeUndefined();
  });

  it('finds the article of the library that is asked, also after another one', async () => {
    const findByKey = createFindByKey();
    expect(await findByKey(sampleLibrary, keyOf(lime.slug))).toBe(lime);
    const newer = { ...lime, title: 'Lime mortar' };
    const reloaded = { ...sampleLibrary, articles: [newer] };
    expect(await findByKey(reloaded, keyOf(lime.slug))).toBe(newer);
  });

  it('is the same for good: buttons of the last release must go on working', () => {
    expect(keyOf(slugOf('world-heritage/nara-document'))).toBe('4PEkDq8UPG96gryc');
  });
});
