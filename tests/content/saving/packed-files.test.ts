import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/knowledge/articles/article.ts';
import { isWhole, packFiles, unpackFiles } from '../../../src/content/saving/packed-files.ts';
import {
  parseChangedFiles,
  type ParsedFiles,
} from '../../../src/content/reading/parsed-files.ts';
import { atOnce } from '../../../src/knowledge/steps.ts';
import { runs } from '../../property-runs.ts';

async function parsed(texts: Readonly<Record<string, string>>): Promise<ParsedFiles> {
  const parser = parseChangedFiles(new Map(), 1e12);
  for (const [number, [file, text]] of Object.entries(texts).entries()) {
    const stamp = { size: text.length, mtimeMs: 1e11 + number / 3, ctimeMs: 2e12, ino: number };
    await parser.parse(file, stamp, () => Promise.resolve(Buffer.from(text)));
  }
  return parser.files;
}

const files = await parsed({
  'château.md': `---
aliases: [Schloß, קפה]
keywords: [castle]
updated: 2024-05-06
sources: [{ title: A book, year: 1999 }]
related_article1: { title: Moat, url: /moat }
url: /château
---

# Château

A [moat](moat.md) and a **wall**.

- **Roof**: slate

\`\`\`sh
make roof
\`\`\`
`,
  'bell.md':
    '---\nlicence: CC-BY-4.0\nimages: [{ src: "https://example.org/b.jpg", alt: a, credit: c, rights: r }]\n---\n# Bell\n\nIt rings.\n',
  'broken.md': 'no title',
  'tower.md': '---\nurl: javascript:alert(1)\n---\n# Tower\n\nHigh.\n',
});

/** As plain data, whatever holds it. */
function plain(all: ParsedFiles | null): unknown {
  return [...(all ?? [])].map(([file, { outcome, hash, stamp, isLasting, readWith }]) => [
    file,
    { hash, stamp, isLasting, readWith },
    outcome.findings,
    outcome.kind === 'articles' ? outcome.articles.map(fieldsOf) : null,
  ]);
}

function fieldsOf(article: Article): Article {
  const { slug, title, subject, language, translationOf, url, aliases } = article;
  const { keywords, askedAs, updated, sources, licence, picture, declaredLinks, blocks } = article;
  const text = { keywords, askedAs, updated, sources, licence, picture, declaredLinks, blocks };
  return { slug, title, subject, language, translationOf, url, aliases, ...text };
}

describe('packed files', () => {
  const packed = packFiles(files, 'this code');

  it('are what was packed: articles with all their fields, refusals, findings and stamps', () => {
    expect(isWhole(packed)).toBe(true);
    const unpacked = atOnce(unpackFiles(packed, 'this code'));
    expect(plain(unpacked)).toEqual(plain(files));
    expect(JSON.stringify(plain(files))).toContain('make roof');
    expect(packFiles(unpacked!, 'this code')).toEqual(packed);
  });

  it('are the same where they are hundreds, read with several settings', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 300 }, (_, number) => [`${number}.md`, `# Stone ${number}\n\nStone.\n`]),
    );
    const many = new Map(
      [...(await parsed(texts))].map(([file, one], number) => [
        file,
        { ...one, readWith: number < 200 ? 'these' : 'those', isLasting: number % 9 > 0 },
      ]),
    );
    const unpacked = atOnce(unpackFiles(packFiles(many, ''), ''));
    expect(plain(unpacked)).toEqual(plain(many));
  });

  it('are of no use to other code', () => {
    expect(atOnce(unpackFiles(packed, 'other code'))).toBeNull();
  });

  it('may be none', () => {
    expect(atOnce(unpackFiles(packFiles(new Map(), ''), ''))).toEqual(new Map());
  });

  it('are known to be damaged wherever a bit has changed, and wherever they are cut short', () => {
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(7), (at, bit) => {
        const bad = new Uint8Array(new SharedArrayBuffer(packed.length));
        bad.set(packed);
        bad[at]! ^= 1 << bit;
        expect(isWhole(bad)).toBe(false);
        const short = new Uint8Array(new SharedArrayBuffer(at));
        short.set(packed.subarray(0, at));
        expect(isWhole(short)).toBe(false);
      }),
      { numRuns: runs(0.2) },
    );
  });
});
