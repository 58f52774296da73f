import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/import.ts';
import { parseArticle, plainText } from '../../src/knowledge/index.ts';
import { anyCharacter } from '../any-character.ts';
import { articlesOf } from '../articles-of.ts';
import { call } from '../call.ts';
import { runs } from '../property-runs.ts';
import type { Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  packedBomb,
  wordDocument,
  workbook,
  workbookOfNumber,
  workbookReachingTo,
} from './import/office-files.ts';

interface ImportRun extends Run {
  /** File → what it holds. */
  readonly files: Readonly<Record<string, string>>;
  readonly to: string;
}

/** @param source - Name → what it holds; one file is imported by itself, several as their folder. */
async function imported(
  source: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<ImportRun> {
  const folder = await temporaryFolder(source);
  const to = join(await temporaryFolder(), 'articles');
  const names = Object.keys(source);
  const path = names.length === 1 ? join(folder, names[0] ?? '') : folder;
  const run = await call(main, [path, '--to', to, ...args]);
  return { ...run, files: await filesIn(to), to };
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}

/** What stands below the front matter. */
const textOf = (file = ''): string => file.replace(/^---\n[^]*?\n---\n\n/, '');

/** The bytes of what Windows-1252 has and Latin-1 has not, as far as the tests use it. */
const ONLY_IN_WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

/** As Excel saves it in the west of Europe. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => ONLY_IN_WINDOWS[sign] ?? sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('npm run import of a table', () => {
  it('makes an article of each row, from what Excel saves as CSV', async () => {
    const csv = [
      'sep=;',
      'Frage;Antwort;Kategorie;Link',
      '"Was ist Kalkmörtel?";"Kalk, Sand und Wasser; er ist weich.\nEr atmet.\n\n- ein Punkt\n- <Ihr Name>";Mauern;https://example.org/kalk',
      ';;;',
      '"Und was ist 5"" Sand?";"<p>Er ist <b>grob</b>.</p><script>alert(1)</script>";;javascript:alert(1)',
      '',
    ].join('\r\n');
    const { exitCode, stderr, files, to, stdout } = await imported({ 'faq.csv': windows1252(csv) });
    expect(files).toEqual({
      'ist-kalkmortel.md': `---
title: "Was ist Kalkmörtel?"
subject: "Mauern"
url: "https://example.org/kalk"
imported_from: "faq.csv, line 3"
---

Kalk, Sand und Wasser; er ist weich.\\
Er atmet.

- ein Punkt
- \\<Ihr Name>
`,
      'und-ist-5-sand.md': `---
title: "Und was ist 5\\" Sand?"
imported_from: "faq.csv, line 9"
---

Er ist **grob**.
`,
    });
    expect(stdout).toContain(`${join(to, 'ist-kalkmortel.md')}\n`);
    expect(stdout).toContain('ist-kalkmortel.md:2:8 missing-sources ');
    expect(stderr).toMatch(
      /^faq\.csv was read as windows-1252; .*--encoding\.\n2 articles made in /,
    );
    expect(exitCode).toBe(0);
  });

  it('keeps the signs that Windows-1252 has beyond Latin-1', async () => {
    const csv = 'Question;Answer\r\nWhat is it?;“Rob’s lime” – 5 € a bag, à la carte\r\n';
    const { files } = await imported({ 'faq.csv': windows1252(csv) });
    expect(Object.values(files).map(textOf)).toEqual(['“Rob’s lime” – 5 € a bag, à la carte\n']);
  });

  it.each([
    ['UTF-8 with a mark', `\uFEFFquestion,answer\nWhat is ochre?,"A red, old colour"\n`],
    ['UTF-16', utf16('question\tanswer\r\nWhat is ochre?\tA red, old colour\r\n')],
    ['tabs', 'Nr\tQuestion (EN)\tAnswer (EN)\n1\tWhat is ochre?\tA red, old colour\n'],
    ['a title above the headings', 'Our FAQ,,\n,,\nNo,Q,A\n1,What is ochre?,"A red, old colour"\n'],
    ['Arabic headings', 'السؤال,الإجابة\nWhat is ochre?,"A red, old colour"\n'],
    ['French headings', 'QUESTION ;RÉPONSE :\nWhat is ochre?;A red, old colour\n'],
  ])('reads %s', async (_, csv) => {
    const { files, exitCode } = await imported({ 'faq.csv': csv });
    expect(Object.keys(files)).toEqual(['ochre.md']);
    expect(textOf(files['ochre.md'])).toBe('A red, old colour\n');
    expect(exitCode).toBe(0);
  });

  it('takes the encoding that is named', async () => {
    const cyrillic = Buffer.from([0xce, 0xf5, 0xf0, 0xe0]);
    const csv = Buffer.concat([Buffer.from('question,answer\nOchre?,'), cyrillic]);
    const { files, stderr } = await imported({ 'a.csv': csv }, '--encoding', 'windows-1251');
    expect(textOf(files['ochre.md'])).toBe('Охра\n');
    expect(stderr).not.toContain('windows');
  });

  it('takes the columns that are named, by heading or by letter', async () => {
    const byHeading = await imported(
      { 'a.csv': 'Visitors ask,Question,We say\nWhat is ochre?,7,A colour\n' },
      '--question',
      'visitors ask',
      '--answer',
      'We say',
    );
    const byLetter = await imported(
      { 'a.csv': '1,What is ochre?,A colour\n2,What is lime?,A stone\n' },
      '--question',
      'b',
      '--answer',
      'C',
    );
    expect(textOf(byHeading.files['ochre.md'])).toBe('A colour\n');
    expect(Object.keys(byLetter.files)).toEqual(['lime.md', 'ochre.md']);
  });

  it('says which headings there are when it finds no columns, and what to type', async () => {
    const { exitCode, stderr, files } = await imported({ 'a.csv': 'No,Wording\n1,What?\n' });
    expect(exitCode).toBe(1);
    expect(files).toEqual({});
    expect(stderr).toMatch(
      /^a\.csv: No two columns are called question and answer; line 1 has "No", "Wording"\. .*--question NAME --answer NAME\.\n0 articles made/,
    );
  });

  it('reads each sheet of a workbook that has the columns, and names the others', async () => {
    const { exitCode, stderr, files } = await imported({
      'faq.xlsx': workbook({
        Visitors: [
          ['Asked at the desk', null, null],
          ['Question', 'Answer', 'Tags'],
          ['When is it open?', 'From ten to five.', 'hours; entry'],
          ['Is there a café?', null, null],
        ],
        Staff: [['Name', 'Room']],
      }),
    });
    expect(files).toEqual({
      'open.md': `---
title: "When is it open?"
keywords: ["hours", "entry"]
imported_from: "faq.xlsx, sheet Visitors, row 3"
---

From ten to five.
`,
    });
    expect(stderr).toContain('faq.xlsx, sheet Visitors, row 4: It has no answer. ');
    expect(stderr).toContain('faq.xlsx, sheet Staff: No two columns ');
    expect(stderr).toMatch(/1 article made in .*; 2 left out; 0 errors, 1 warning\.\n$/);
    expect(exitCode).toBe(1);
  });

  it.each([
    { value: 0.256, format: '0%', shown: '26%' },
    { value: 0.256, format: '0.0 %', shown: '25.6%' },
    { value: 0.256, format: '0.00 "% of all"', shown: '0.256' },
  ])('writes $value with the format $format as $shown', async ({ value, format, shown }) => {
    const book = workbookOfNumber('How many come by train?', value, format);
    const { files } = await imported({ 'faq.xlsx': book });
    expect(Object.values(files)).toEqual([expect.stringMatching(new RegExp(`\n\n${shown}\n$`))]);
  });

  it('says which columns of questions and answers it leaves out', async () => {
    const csv = 'No,Q,A,Q 2,A 2\n1,What is ochre?,A colour.,What is lime?,A stone.\n';
    const { files, stderr } = await imported({ 'wide.csv': csv });
    expect(Object.values(files).map(textOf)).toEqual(['A colour.\n']);
    expect(stderr).toContain('wide.csv has more columns of questions and answers ("Q 2", "A 2")');
  });

  it('names encodings of other scripts where it had to guess', async () => {
    const japanese = Uint8Array.of(0x8e, 0xbf, 0x96, 0xe2, 0x2c, 0x89, 0xf1, 0x93, 0x9a, 0x0a);
    const { stderr } = await imported({ 'faq.csv': japanese });
    expect(stderr).toContain('shift_jis for Japanese');
    const row = Uint8Array.of(0x93, 0xfa, 0x2c, 0x96, 0x7b, 0x0a);
    const named = await imported(
      { 'faq.csv': Buffer.concat([japanese, row]) },
      '--encoding',
      'shift_jis',
    );
    expect(Object.values(named.files).map(textOf)).toEqual(['本\n']);
  });

  it('gives two rows two files, whatever their titles', async () => {
    const csv =
      'question,answer\nWhat is ochre?,One\nThe ochre,Two\n黄土とは,Three\nOchre 2,Four\n';
    const { files } = await imported({ 'a.csv': csv });
    expect(Object.values(files).map(textOf).toSorted()).toEqual([
      'Four\n',
      'One\n',
      'Three\n',
      'Two\n',
    ]);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['ochre.md', 'ochre-2.md', 'ochre-3.md']),
    );
  });

  it('says any title and any text again as they were written', async () => {
    const words = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const cell = `"${text.replaceAll('"', '""')}"`;
        const csv = Buffer.from(`question,answer\n${cell},Ochre and ${cell.slice(1)}\n`);
        const { files } = await imported({ 'a.csv': csv });
        for (const [file, written] of Object.entries(files)) {
          const outcome = parseArticle(file, Buffer.from(written));
          expect(outcome.kind).toBe('article');
          if (outcome.kind !== 'article') return;
          const plain = text
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim()
            .normalize('NFC');
          expect(outcome.article.title).toBe(plain);
        }
      }),
      { numRuns: runs() },
    );
  });
});

describe('npm run import of a document of Word', () => {
  const document = wordDocument([
    { text: 'Our walls', style: 'Title' },
    { text: 'Read this first.' },
    { text: '' },
    { text: 'What is lime?', bold: true },
    { text: 'Burnt stone &lt;b&gt;.' },
    { text: 'What is sand?', bold: true },
    { text: 'Small stone.' },
    { text: 'Who mixes them?', bold: true },
    { text: 'We do.' },
  ]);

  it('makes an article with its title and headings, those that are only bold as well', async () => {
    const { files, exitCode, stderr } = await imported({ 'Our Walls (2).docx': document });
    expect(files).toEqual({
      'walls-2.md': `---
title: "Our walls"
imported_from: "Our Walls (2).docx"
---

Read this first.

## What is lime?

Burnt stone \\<b>.

## What is sand?

Small stone.

## Who mixes them?

We do.
`,
    });
    expect(stderr).toMatch(/^Our Walls \(2\)\.docx has 3 questions as headings: --split makes /);
    expect(exitCode).toBe(0);
  });

  it('makes an article of each part with --split', async () => {
    const { files } = await imported({ 'walls.docx': document }, '--split');
    expect(Object.keys(files)).toEqual(['lime.md', 'mixes-them.md', 'sand.md', 'walls.md']);
    expect(files['lime.md']).toBe(`---
title: "What is lime?"
subject: "Our walls"
imported_from: "walls.docx, What is lime?"
---

Burnt stone \\<b>.
`);
    expect(textOf(files['walls.md'])).toBe('Read this first.\n');
  });

  it('names a part without a text, and makes no article of it', async () => {
    const guide = wordDocument([
      { text: 'Tickets', style: 'heading 1' },
      { text: 'At the door.' },
      { text: 'Lockers', style: 'heading 1' },
    ]);
    const { files, stderr } = await imported({ 'guide.docx': guide }, '--split');
    expect(Object.keys(files)).toEqual(['tickets.md']);
    expect(stderr).toContain('guide.docx, Lockers: It has no text. ');
  });

  it('has its questions behind "Q:" as headings, where each has its "A:"', async () => {
    const faq = wordDocument([
      { text: 'Q: Is lime soft?', bold: true },
      { text: 'A: It is.' },
      { text: 'It hardens.' },
      { text: 'Q2: Is sand?' },
      { text: 'A2: It is not.' },
    ]);
    const { files } = await imported({ 'faq.docx': faq });
    expect(textOf(files['faq.md'])).toBe(
      '## Is lime soft?\n\nIt is.\n\nIt hardens.\n\n## Is sand?\n\nIt is not.\n',
    );
    const half = wordDocument([
      { text: 'Q: Is lime soft?' },
      { text: 'Q: Is sand?' },
      { text: 'A: It is.' },
    ]);
    const kept = await imported({ 'half.docx': half });
    expect(textOf(kept.files['half.md'])).toContain('Q: Is lime soft?');
  });

  it('shows in replies what looks like a tag of a template, also from a page or a table', async () => {
    const text = 'Write {{ name }} and {% raw %} there.';
    const sources = [
      { 'a.docx': wordDocument([{ text }]) },
      { 'b.html': `<h1>B</h1><p>${text} <code>{{ kept }}</code></p>` },
      { 'c.csv': `Question,Answer\nWhat is C?,${text}\n` },
    ];
    const written = await Promise.all(sources.map(async (one) => (await imported(one)).files));
    for (const files of written) {
      const [article] = articlesOf(files);
      const shown = (article?.blocks ?? []).map((block) => plainText(block.text)).join('\n');
      expect(shown).toContain(text);
    }
    expect(written[1]?.['b.md']).toContain('`{{ kept }}`');
  });

  it('is named after its file where several headings are the highest', async () => {
    const chapters = ['Lime', 'Sand'].flatMap((text) => [
      { text, style: 'heading 1' },
      { text: `${text} is stone.`, bold: true },
    ]);
    const { files } = await imported({ 'all_walls.docx': wordDocument(chapters) });
    expect(files['all-walls.md']).toContain('title: "all walls"\n');
    expect(textOf(files['all-walls.md'])).toBe(
      '## Lime\n\n**Lime is stone.**\n\n## Sand\n\n**Sand is stone.**\n',
    );
  });
});

describe('npm run import of a folder of pages', () => {
  it('says a cell over several rows in each, and keeps captions apart from their pictures', async () => {
    const page = `<h1>Hours</h1><table><tr><th>Day<th>Open<th>Hall<tr><td>Mon<td rowspan=2>9–17<td>A
      <tr><td>Tue<td>B<tr><td>Wed<td>10–12<td>C</table>
      <figure><img src="plan.png" alt="Plan"><figcaption>The plan of 1890.</figcaption></figure>`;
    const { files } = await imported({ 'hours.html': page });
    expect(textOf(files['hours.md'])).toMatch(
      /\| Mon \| 9–17 \| A \|\n\| Tue \| 9–17 \| B \|\n\| Wed \| 10–12 \| C \|\n\n(?:.*Plan.*\n\n)?The plan of 1890\.\n$/,
    );
  });

  const site = {
    'index.html': `<!doctype html><html lang="en"><head><title>Walls | Site</title>
      <link rel="canonical" href="https://example.org/"><style>p { color: red }</style></head>
      <body><nav>Menu</nav><main><h1>Old walls</h1><p onclick="steal()">Read <a href="guide/Lime%20(1).html#x">on lime</a>,
      <a href="/guide/">all</a>, <a href="../../etc/passwd">more</a>, <a href="javascript:steal()">nothing</a>, <a href="#top">up</a>.
      <img src="data:image/png;base64,AA" alt="x"></p><script>steal()</script><iframe src="https://example.org"></iframe>
      <details><summary>Is lime soft?</summary><p>Yes.</p></details>
      <dl><dt>Ochre<dt>Sienna<dd>Colours.<dt>Is it old?<dd><p>It is.</p></dl>
      <table><tr><td>Note</td><td>Keep it dry.</td></tr></table>
      <table><tr><th>Stone</th><th>Age</th></tr><tr><td>Bath|Ham</td><td>170</td></tr></table>
      <pre><code class="language-sh">ls &lt;x&gt;\n</code></pre></main><footer>Imprint</footer></body></html>`,
    'guide/Lime (1).html': windows1252(
      '<html><head><meta charset="windows-1252"><title>Lime</title></head><body><header>Site</header><p>Soft – 5 €. <a href="../index.html">Home</a>, <a href="sand.html">sand</a></p></body></html>',
    ),
    'guide/empty.htm': '<nav>Menu</nav><form><input value="x"></form>',
    'guide/notes.txt': 'not read',
  };

  it('keeps the text of each page and its links, and nothing that acts', async () => {
    const { files, exitCode, stderr } = await imported(site);
    expect(files).toEqual({
      'index.md': `---
title: "Old walls"
url: "https://example.org/"
language: "en"
imported_from: "index.html"
---

Read [on lime](guide/lime-1.md), [all](https://example.org/guide/), [more](https://example.org/etc/passwd), nothing, up.

### Is lime soft?

Yes.

- **Ochre, Sienna**: Colours.

- **Is it old?** It is.

Note

Keep it dry.

| Stone | Age |
| - | - |
| Bath\\|Ham | 170 |

\`\`\`sh
ls <x>
\`\`\`
`,
      'guide/lime-1.md': `---
title: "Lime"
imported_from: "guide/Lime (1).html"
---

Soft – 5 €. [Home](../index.md), sand
`,
    });
    expect(stderr).toContain(
      'guide/empty.htm: It has no text outside menus, forms and programs.\n',
    );
    expect(stderr).toContain('1 other file in the folder is not read: only .html and .docx are.\n');
    expect(exitCode).toBe(1);
  });

  it('names no file outside the folder, and follows no link out of the source', async () => {
    const page = '<h1>Lime</h1><p>Soft.</p>';
    const { files } = await imported({
      'x%2F..%2F..%2Fetc.html': page,
      'CON/aux.html': page,
      'a/README.html': page,
      'a/_draft.html': page,
      'b/石.html': page,
    });
    expect(Object.keys(files)).toHaveLength(5);
    for (const file of Object.keys(files)) {
      expect(file).toMatch(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.md$/);
      expect(file).not.toMatch(/(?:^|\/)(?:con|aux|readme)(?:\.md|\/)/);
    }
  });
});

describe('npm run import of what would harm', () => {
  it.each([
    [
      'a workbook that unpacks to gigabytes',
      'a.xlsx',
      packedBomb('xl/workbook.xml', 301),
      /300 MB/,
    ],
    ['a document that does', 'a.docx', packedBomb('word/document.xml', 301), /300 MB/],
    ['a sheet of one far cell', 'a.xlsx', workbookReachingTo('XFD1048576'), /as far as XFD1048576/],
    ['a workbook that is none', 'a.xlsx', 'question,answer', /no workbook/],
    ['a document that is none', 'a.docx', workbook({}), /no document/],
    ['a page without end', 'a.html', '<div>'.repeat(20_000), /nested too deeply|no text/],
    ['a quote that never ends', 'a.csv', 'question,answer\n"What', /no CSV .*line 2/],
    ['another kind of file', 'a.pdf', '%PDF', /Only \.docx is read/],
  ])('leaves out %s, and says why', async (_, name, content, reason) => {
    const { exitCode, stderr, files } = await imported({ [name]: content });
    expect({ exitCode, files }).toEqual({ exitCode: 1, files: {} });
    expect(stderr).toMatch(reason);
  });

  it('takes no entity of a document for more than its name', async () => {
    const lol =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const { files, stderr } = await imported({
      'a.docx': wordDocument([{ text: 'Lime &b; &f; soft' }], lol),
    });
    expect(JSON.stringify(files)).not.toMatch(/haha|root:/);
    expect(stderr).toMatch(/made in/);
  });
});

describe('npm run import', () => {
  it('overwrites nothing, and says so', async () => {
    const csv = 'question,answer\nWhat is ochre?,New\nWhat is lime?,New\n';
    const source = join(await temporaryFolder({ 'a.csv': csv }), 'a.csv');
    const to = await temporaryFolder({ 'ochre.md': '# Ochre\n\nOld.\n' });
    const { exitCode, stdout, stderr } = await call(main, [source, '--to', to]);
    expect(exitCode).toBe(1);
    expect(await readFile(join(to, 'ochre.md'), 'utf8')).toBe('# Ochre\n\nOld.\n');
    expect(stdout).toMatch(new RegExp(`^${join(to, 'lime.md')}\nlime\\.md:2:8 missing-sources`));
    expect(stdout).not.toContain('ochre');
    expect(stderr).toContain(
      `a.csv, line 2: ${join(to, 'ochre.md')} is there already and was left as it is: delete or rename it`,
    );
  });

  it('makes nothing with --dry-run, and tells the same', async () => {
    const csv = 'question,answer\nWhat is ochre?,A colour\n';
    const dry = await imported({ 'a.csv': csv }, '--dry-run', '--json');
    expect(dry.files).toEqual({});
    expect(JSON.parse(dry.stdout)).toEqual({
      folder: dry.to,
      dryRun: true,
      made: [{ file: 'ochre.md', title: 'What is ochre?', from: 'a.csv, line 2' }],
      leftOut: [],
      findings: [expect.objectContaining({ rule: 'missing-sources', file: 'ochre.md' })],
    });
    expect(dry.stderr).toMatch(/^1 article would be made in .*; 0 errors, 1 warning\.\n$/);
    expect(dry.exitCode).toBe(0);
  });

  it('checks what it made together with the articles around it, the older twin too', async () => {
    const text =
      'A red colour that painters dug from the ground, washed in water, dried in the sun and rubbed with oil or with the white of an egg.';
    const content = await temporaryFolder({ 'ochre.md': `# Ochre\n\n${text}\n` });
    const source = join(await temporaryFolder(), 'a.csv');
    await writeFile(source, `question,answer\nWhat is ochre?,"${text}"\n`);
    const args = [source, '--to', join(content, 'faq'), '--json'];
    const { stdout } = await call(main, args, { env: { CONTENT_DIR: content } });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; file: string }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'near-duplicate',
        file: '../ochre.md',
        message: expect.stringContaining('that of faq/ochre.md') as string,
      }),
    );
  });

  it.each([
    [[], /Give one SOURCE/],
    [['a.csv', 'b.csv'], /Give one SOURCE/],
    [['a.csv', '--encoding', 'klingon'], /name of an encoding/],
    [['a.csv', '--answer', ' '], /after --answer/],
  ])('ends with 2 on %j', async (args, sentence) => {
    const { exitCode, stderr } = await call(main, args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  it('ends with 1 on a source that is not there', async () => {
    const { exitCode, stderr } = await call(main, ['nowhere.csv']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'nowhere.csv cannot be read (ENOENT): check the path, and that you may read it.\n',
    });
  });
});
