import { describe, expect, it } from 'vitest';
import { editPage, isFolderPage } from '../../src/config/edit-page.ts';

describe('the page where a file is edited', () => {
  it.each([
    [
      'https://github.com/owner/repository/tree/main/content',
      'https://github.com/owner/repository/edit/main/content/a/b.md',
    ],
    [
      'https://gitlab.example.org/group/sub/project/-/tree/main/texts',
      'https://gitlab.example.org/group/sub/project/-/edit/main/texts/a/b.md',
    ],
    [
      'https://codeberg.org/owner/repository/src/branch/main/content',
      'https://codeberg.org/owner/repository/_edit/main/content/a/b.md',
    ],
    [
      'https://github.com/owner/repository/tree/main',
      'https://github.com/owner/repository/edit/main/a/b.md',
    ],
  ])('of the folder %s is %s', (folder, page) => {
    expect(isFolderPage(folder)).toBe(true);
    expect(editPage(folder, 'a/b.md')).toBe(page);
  });

  it.each(['https://github.com/owner/repository', 'https://example.org/tree/'])(
    'is not known for %s',
    (folder) => {
      expect(isFolderPage(folder)).toBe(false);
      expect(editPage(folder, 'a.md')).toBeNull();
    },
  );

  it('stays below the folder, however a file is called', () => {
    const folder = 'https://github.com/owner/repository/tree/main/content';
    for (const file of ['a/?x#y', 'https://evil.example/x', '%2e%2e/b', 'q\uD800']) {
      const page = new URL(editPage(folder, file) ?? '');
      expect(page.href).toMatch(/^https:\/\/github\.com\/owner\/repository\/edit\/main\/content\//);
      expect([page.search, page.hash]).toEqual(['', '']);
    }
  });
});
