import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFile } from '../../../../src/knowledge/articles/parse-file.ts';
import type { Article } from '../../../../src/knowledge/index.ts';
import { runs } from '../../../property-runs.ts';

/** What an author may write next, each with a number of its own in place of `N`. */
const WRITTEN = [
  '# heading N',
  '# heading N?',
  '## heading N',
  '## heading N?',
  '## heading N? {#idN}',
  '### heading N?',
  '### heading N',
  '#### heading N',
  'Text N, and [link N](pageN.md).',
  '- **head N**: item N\n- another N',
  '> quoted N',
  '```\n# code N?\n```',
  '| row N | cell N |\n| - | - |\n| a N | b N |',
  // Followed by a heading, because only works are taken from such a section.
  '## Sources\n\n- Work N. Press, 2001.\n\n## heading N',
  '### References\n\n- Work N. Press, 2001.\n\n### heading N?',
] as const;

const files = fc
  .array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.map((part, number) => part.replaceAll('N', `n${number}n`)))
  .filter((parts) => parts.some((part) => part.startsWith('Text')));

/** How often the reader of all articles meets each numbered word, in the order of the numbers. */
function numbersIn(texts: readonly string[]): string[] {
  return texts
    .flatMap(
      (text) => text.match(/(?:heading|Text|item|another|head|quoted|code|Work|b) n\d+n/g) ?? [],
    )
    .toSorted();
}

function said({ title, blocks }: Article): string[] {
  return [
    title,
    ...blocks.flatMap((block) =>
      block.kind === 'item' && block.head !== null ? [block.head, block.text] : [block.text],
    ),
  ];
}

it('loses nothing of a file that it makes many articles of, and says nothing twice', () => {
  fc.assert(
    fc.property(files, fc.constantFrom('', 'title: All\n'), (parts, given) => {
      const above = given === '' ? '' : '# All\n\n';
      const text = `---\nfaq: true\n${given}---\n\n${above}${parts.join('\n\n')}\n`;
      const parsed = parseFile('all.md', new TextEncoder().encode(text));
      if (parsed.kind !== 'articles') throw new Error(JSON.stringify(parsed.findings));
      const articles = parsed.articles.map(({ article }) => article);
      const spoken = numbersIn(articles.flatMap(said));
      expect(spoken).toEqual([...new Set(spoken)]);

      // Headings that group others are keywords of these; works are sources; of the rest a finding tells.
      const aside = numbersIn([
        ...articles.flatMap(({ keywords, sources }) => [
          ...keywords,
          ...sources.map(({ title }) => title),
        ]),
        ...parsed.findings.map(({ message }) => message),
      ]);
      const all = new Set([...spoken, ...aside]);
      expect([...all].toSorted()).toEqual(numbersIn(parts));

      const slugs = articles.map(({ slug }) => slug);
      expect(slugs).toEqual([...new Set(slugs)]);
      // Each block stands in the article of the heading above it, in the order of the file.
      const lines = articles.flatMap(({ blocks }) => blocks.map(({ line }) => line));
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }),
    { numRuns: runs(0.2) },
  );
});
