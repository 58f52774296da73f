import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/knowledge/articles/parse-article.ts';
import type { Article } from '../../../src/knowledge/articles/article.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function articleOf(text: string, file = 'folder/article.md'): Article {
  const outcome = parseArticle(file, bytes(text));
  if (outcome.kind !== 'article') throw new Error(JSON.stringify(outcome.findings));
  return outcome.article;
}

function refusalOf(content: string | Uint8Array, file = 'folder/article.md'): string[] {
  const outcome = parseArticle(file, typeof content === 'string' ? bytes(content) : content);
  if (outcome.kind === 'article') throw new Error('Expected the file to be refused');
  return outcome.findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

async function lookAlike(name: string): Promise<Article> {
  const file = `look-alikes/${name}`;
  const outcome = parseArticle(
    file,
    await readFile(new URL(`../../fixtures/${file}`, import.meta.url)),
  );
  if (outcome.kind !== 'article') throw new Error(JSON.stringify(outcome.findings));
  expect(outcome.findings).toEqual([]);
  return outcome.article;
}

describe('an article of the question format', () => {
  it('has its title, subject, address and day from the front matter', async () => {
    expect(await lookAlike('question-format.md')).toMatchObject({
      slug: 'look-alikes/question-format',
      title: "Why do lighthouse keepers' logbooks matter to historians?",
      subject: 'History of the Sea',
      url: '/learn/history-of-the-sea/questions/why-do-lighthouse-keepers-logbooks-matter-to-historians',
      updated: '2025-02-03',
    });
  });

  it('has a lead, points and a close, because the literal \\n are line breaks', async () => {
    const { blocks } = await lookAlike('question-format.md');
    expect(
      blocks.map((block) => (block.kind === 'item' ? `${block.number} ${block.head}` : block.kind)),
    ).toEqual([
      'paragraph',
      '1 Weather before instruments',
      '2 Ships that passed',
      '3 Lives on the rock',
      'paragraph',
    ]);
  });

  it('keeps a less-than sign and shows LaTeX as code, its \\nu no line break', async () => {
    const texts = (await lookAlike('question-format.md')).blocks.map(({ text }) => text);
    expect(texts[1]).toContain('A drop of 5 \\< 10 degrees');
    expect(texts[2]).toContain('The formula `v = \\nu_0 + at` has');
  });

  it('lists the related links as written, with repeats and itself, for the library to sort out', async () => {
    const { declaredLinks } = await lookAlike('question-format.md');
    expect(declaredLinks.map(({ title }) => title)).toEqual([
      'How were fog signals built before electricity?',
      'How were fog signals built before electricity?',
      "Why do lighthouse keepers' logbooks matter to historians?",
      'Who painted buoys, and in which colours?',
    ]);
  });

  it('places its blocks on the line of the answer', async () => {
    const { blocks } = await lookAlike('question-format.md');
    expect(new Set(blocks.map(({ line }) => line))).toEqual(new Set([21]));
  });

  it('has the questions that it is asked as, none where none are written', () => {
    const asked = parseArticle(
      'a.md',
      bytes('---\ntitle: T\nasked_as: [why does it smell, 7]\n---\nText.'),
    );
    const questions = [
      { question: 'why does it smell', answeredBy: [] },
      { question: '7', answeredBy: [] },
    ];
    expect(asked).toMatchObject({ article: { askedAs: questions }, findings: [] });
    const none = parseArticle('a.md', bytes('---\ntitle: T\n---\nText.'));
    expect(none).toMatchObject({ article: { askedAs: [] } });
  });

  it('has the first words of what answers them, and says which of them are no questions', () => {
    const lines = [
      '- {question: why, answered_by: [Damp, In winter]}',
      '- {question: when, answered_by: In winter}',
      '- smell: none',
    ];
    const asked = parseArticle(
      'a.md',
      bytes(`---\ntitle: T\nasked_as:\n${lines.join('\n')}\n---\nDamp.`),
    );
    const questions = [
      { question: 'why', answeredBy: ['Damp', 'In winter'] },
      { question: 'when', answeredBy: ['In winter'] },
    ];
    expect(asked).toMatchObject({
      article: { askedAs: questions },
      findings: [{ rule: 'wrong-type', line: 6, message: expect.stringContaining('smell: none') }],
    });
  });
});

describe('an essay', () => {
  it('has its title from the # line and no subject when it lies in no folder', async () => {
    const text = await readFile(
      new URL('../../fixtures/look-alikes/essay-format.md', import.meta.url),
      'utf8',
    );
    expect(articleOf(text, 'essay.md')).toMatchObject({
      title: 'Fog Signals Before Electricity: Bells, Guns and Patience',
      subject: null,
      url: null,
    });
  });

  it('has sections whose blocks know their lines', async () => {
    const { blocks, subject } = await lookAlike('essay-format.md');
    expect(subject).toBe('look-alikes');
    expect(
      blocks.filter(({ kind }) => kind === 'heading').map(({ text, line }) => `${line} ${text}`),
    ).toEqual(['5 Bells Rung by Clockwork', '9 Guns on the Cliff', '13 What Sailors Made of It']);
  });

  it('gives the section Sources as sources, and Read next as related links, not as text', () => {
    const article = articleOf(
      '# Title\n\nText of the essay.\n\n## Read next\n\n- [Next one](../other/next.md): because.\n\n' +
        '## Sources\n\n- Old Charter. Some Council, 1964. <https://example.org/charter>\n- Lone title\n',
    );
    expect(article.blocks).toEqual([{ kind: 'paragraph', text: 'Text of the essay.', line: 3 }]);
    expect(article.sources).toEqual([
      {
        title: 'Old Charter',
        publisher: 'Some Council',
        year: '1964',
        url: 'https://example.org/charter',
      },
      { title: 'Lone title', publisher: null, year: null, url: null },
    ]);
    expect(article.declaredLinks).toMatchObject([{ title: 'Next one', slug: 'other/next' }]);
  });
});

describe('texts that are accepted', () => {
  it.each([
    ['a byte order mark', '\uFEFF# Title\n\nText.'],
    ['Windows line ends', '# Title\r\n\r\nText.\r\n'],
    ['front matter with Windows line ends', '---\r\ntitle: Title\r\n---\r\n\r\nText.\r\n'],
    ['no line break at the end', '# Title\n\nText.'],
    ['front matter that names YAML', '---yaml\ntitle: Title\n---\nText.'],
    ['empty front matter', '---\n---\n# Title\n\nText.'],
  ])('%s', (_what, text) => {
    expect(articleOf(text)).toMatchObject({
      title: 'Title',
      blocks: [{ kind: 'paragraph', text: 'Text.' }],
    });
  });

  it.each([
    ['Hebrew', 'שימור מורשת', 'הבניין נשמר.'],
    ['Arabic', 'حفظ التراث', 'المبنى محفوظ.'],
    ['accented', 'Façade à Évora', 'Crépi et pisé.'],
  ])('%s text', (_script, title, text) => {
    expect(articleOf(`# ${title}\n\n${text}\n`)).toMatchObject({ title, blocks: [{ text }] });
  });

  it('composes accents in the slug, so that one file has one slug on every disk', () => {
    expect(articleOf('# T\n\nText.', 'caf\u0065\u0301/e\u0301vora.md').slug).toBe('café/évora');
  });

  it('reports a value of the wrong type and goes on without it', () => {
    const outcome = parseArticle('a.md', bytes('---\ntitle: T\nkeywords: {a: b}\n---\nText.'));
    expect(outcome).toMatchObject({
      kind: 'article',
      article: { keywords: [] },
      findings: [{ rule: 'wrong-type', severity: 'warning', line: 3 }],
    });
  });

  it.each(['javascript:alert(1)', '//evil.example/x', 'mailto:a@b.c', '/\\evil.example'])(
    'leaves out the unsafe address %s and says so',
    (url) => {
      const outcome = parseArticle(
        'a.md',
        bytes(`---\ntitle: T\nurl: ${JSON.stringify(url)}\n---\nText.`),
      );
      expect(outcome).toMatchObject({
        kind: 'article',
        article: { url: null },
        findings: [{ rule: 'unsafe-url', line: 3, column: 6 }],
      });
    },
  );
});

describe('files that are refused', () => {
  it.each([
    'js',
    'javascript',
    'JavaScript',
    ' js',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    'constructor',
    '__proto__',
  ])('front matter of the engine %s', (language) => {
    expect(refusalOf(`---${language}\n{ title: "T" }\n---\nText.`)).toEqual([
      'front-matter-engine 1:1',
    ]);
  });

  it('does not run what ---js front matter says', () => {
    const key = 'docentFrontMatterRan';
    refusalOf(`---js\n{ title: (globalThis.${key} = "ran") }\n---\nText.`);
    refusalOf(`---javascript\n{ title: (globalThis.${key} = "ran") }\n---\nText.`);
    expect(Object.hasOwn(globalThis, key)).toBe(false);
  });

  it('broken YAML, at its line, also the second time the same text is parsed', () => {
    const broken = '---\ntitle: T\nanswer: "never closed\n---\nText.';
    expect(refusalOf(broken)[0]).toMatch(/^front-matter-syntax [3-5]:/);
    expect(refusalOf(broken)).toEqual(refusalOf(broken));
  });

  it.each([
    ['a list instead of keys', '---\n- a\n- b\n---\nText.'],
    ['an alias without an anchor', '---\ntitle: *nowhere\n---\nText.'],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefg'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]\n`)}---\nText.`,
    ],
    ['nesting deeper than the stack', `---\ntitle: ${'['.repeat(20_000)}\n---\nText.`],
    ['nesting behind another mistake', `---\na: b: c\nd: ${'{a: ['.repeat(9_000)}\n---\nText.`],
    ['nesting of lists in one line', `---\na:\n  ${'- '.repeat(20_000)}b\n---\nText.`],
    ['nesting of keys in one line', `---\n${'? '.repeat(20_000)}b\n---\nText.`],
    ['hundreds of blank lines', `---\n${'\n'.repeat(5_000)}title: T\n---\nText.`],
  ])('front matter that is %s', (_what, text) => {
    expect(refusalOf(text).every((finding) => finding.startsWith('front-matter-syntax '))).toBe(
      true,
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the key %s, wherever it stands', (key) => {
    expect(refusalOf(`---\ntitle: T\n${key}: x\n---\nText.`)).toEqual(['forbidden-key 3:1']);
    expect(refusalOf(`---\ntitle: T\nseo:\n  ${key}: { a: b }\n---\nText.`)).toEqual([
      'forbidden-key 4:3',
    ]);
  });

  it('no title, not even in the words of its name', () => {
    expect(refusalOf('Only text.', '--.md')).toEqual(['missing-title 1:1']);
    expect(refusalOf('---\ndate: 2020-01-01\n---\nText.', '_.md')).toEqual(['missing-title 4:1']);
  });

  it('no text', () => {
    expect(refusalOf('# Title\n')).toEqual(['missing-text 1:1']);
    expect(refusalOf('---\ntitle: T\n---\n## Head\n')).toEqual(['missing-text 4:1']);
    expect(refusalOf('')).toEqual(['missing-text 1:1']);
    expect(refusalOf('', '-.md')).toEqual(['missing-title 1:1', 'missing-text 1:1']);
  });

  it.each([
    ['answer: ""', 9],
    ['answer:', 8],
    ['answer: "&nbsp;"', 9],
    ['answer: >-', 9],
  ])('no text, where it was left empty: %j', (answer, column) => {
    expect(refusalOf(`---\ntitle: T\n${answer}\n---\n\n&nbsp;\n`)).toEqual([
      `missing-text 3:${column}`,
    ]);
  });

  it('more than 1 MiB, and not one byte less', () => {
    const [start, end] = ['# T\n\nText.\n\n<!-- ', ' -->\n'];
    const fits = start + 'a'.repeat(1_048_576 - start.length - end.length) + end;
    expect(articleOf(fits).title).toBe('T');
    expect(refusalOf(`${fits}a`)).toEqual(['file-too-large 1:1']);
  });

  it.each([
    ['signs without a blank line', '[a]('.repeat(800)],
    ['signs in all', `${'[a]'.repeat(300)}\n\n`.repeat(40)],
    [
      'footnotes',
      Array.from({ length: 301 }, (_, at) => `x[^${at}]\n\n[^${at}]: note`).join('\n\n'),
    ],
  ])('so many %s that the parser would be busy for minutes', (_what, markdown) => {
    expect(refusalOf(`# T\n\nText.\n\n${markdown}`)[0]).toMatch(/^too-much-markup /);
  });

  it('too many signs in an answer, on the line that has them, with Windows line ends too', () => {
    const answer = String.raw`"Text.\n\n\nMore.\r\n\r\n${'[a]('.repeat(800)}"`;
    for (const end of ['\n', '\r\n']) {
      const lines = ['---', 'title: T', `answer: ${answer}`, '---', ''];
      expect(refusalOf(lines.join(end))).toEqual(['too-much-markup 3:34']);
    }
  });

  it('more lines than a megabyte of paragraphs has', () => {
    expect(refusalOf(`# T\n\nText.${'\n'.repeat(20_000)}`)).toEqual(['too-many-lines 20001:1']);
  });

  it('a key that stands twice, and only the first few of many mistakes', () => {
    expect(refusalOf('---\ntitle: T\ntitle: U\n---\nText.')).toEqual(['front-matter-syntax 3:1']);
    expect(refusalOf(`---\n${'@\n'.repeat(500)}---\nText.`).length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['emphasis', `${'**a '.repeat(480)}x${' a**'.repeat(480)}`],
    ['mixed emphasis', `${'~~a *b '.repeat(320)}x${'* a~~'.repeat(320)}`],
    ['lists', `${'- '.repeat(8_000)}x`],
    ['links', `${'[*'.repeat(320)}x${'*](u)'.repeat(320)}`],
  ])('%s nested hundreds deep never throws', (_what, markdown) => {
    const outcome = parseArticle('a.md', bytes(`# T\n\nText.\n\n${markdown}`));
    expect(outcome.findings.map(({ rule }) => rule)).toEqual(
      outcome.kind === 'article' ? [] : ['nested-too-deeply'],
    );
  });

  it('quotations within quotations within quotations', () => {
    expect(articleOf(`# T\n\n${'>'.repeat(20)} Text.`).blocks).toHaveLength(1);
    expect(refusalOf(`# T\n\n${'> '.repeat(21)} Text.`)).toEqual(['nested-too-deeply 3:1']);
    expect(articleOf(`# T\n\nText.\n\n${'- '.repeat(40)}`).blocks).toHaveLength(1);
  });

  it('text that is not UTF-8, at the first bad byte', () => {
    const latin1 = Buffer.from('# T\n\nfaça', 'latin1');
    expect(refusalOf(latin1)).toEqual(['not-utf8 3:3']);
    expect(refusalOf(Buffer.from('\uFEFF# T\n\nText.', 'utf16le'))[0]).toMatch(/^not-utf8 /);
  });

  it.each([
    '../../secrets.md',
    '../../../etc/passwd',
    'file:///etc/passwd',
    'C:\\secrets.txt',
    '..%2F..%2Fsecrets.md',
    '../../tools/run.py',
  ])('a link that leads outside the folder, but not its text nor the article: %s', (target) => {
    const outcome = parseArticle('a.md', bytes(`# T\n\nText.\n\nSee [there](<${target}>).`));
    expect(outcome.kind === 'article' ? outcome.article : null).toMatchObject({
      blocks: [{ text: 'Text.' }, { text: 'See there.' }],
      declaredLinks: [],
    });
    expect(
      outcome.findings.map(({ rule, severity, line, column }) => [rule, severity, line, column]),
    ).toEqual([['link-outside-folder', 'warning', 5, 5]]);
  });

  it.each([
    ['title: Roofs: how they leak', 'a text with a colon and a space in it needs quotation marks'],
    [
      'title: *star',
      'a text that begins with `*` needs quotation marks around it. The line as it should be: `title: "*star"`',
    ],
    ['title: T\ntags: [*all, some]', 'The line as it should be: `tags: ["*all", some]`'],
    ['title: @home', 'a text that begins with this sign needs quotation marks'],
    ['title: T\n\tanswer: Text', 'the line begins with a tab'],
    ['answer: >-\nA roof leaks.', 'if it belongs to `answer:` above, put four spaces before it'],
    ['answer: >-\n    A.\n\n1. **B**: c', 'if it belongs to `answer:` above, put four spaces'],
  ])('YAML that is none, in words for people who do not write it: %j', (yaml, words) => {
    const outcome = parseArticle('a.md', Buffer.from(`---\n${yaml}\n---\n`));
    expect(outcome.findings[0]?.message).toContain(words);
  });

  it.each([
    ['title: Lime: a guide', '2:8', 'title: "Lime: a guide"'],
    ["title: 'It's lime'", '2:8', 'title: "It\'s lime"'],
    ['title: "Lime\nsubject: A', '2:8', 'title: "Lime"'],
    ['title: "Lime" and sand', '2:8', `title: '"Lime" and sand'`],
    ['title: A\nsubject: *Lime* walls', '3:10', 'subject: "*Lime* walls"'],
    ['aliases:\n\t- Lime', '3:1', '  - Lime'],
    ['title: A\n\tsubject: B', '3:1', 'subject: B'],
    ['subject: A\ntitle:Lime', '3:6', 'title: Lime'],
    ['title = Lime\nsubject = A', '2:6', 'title: Lime'],
    ['tags: [a, b]\naliases: [a, b\nsubject: A', '3:10', 'aliases: [a, b]'],
    ['title: "C:\\lime"', '2:8', "title: 'C:\\lime'"],
    ['title: "Lime",\nsubject: A', '2:8', 'title: "Lime"'],
    ['  title: Lime\nsubject: A', '2:1', 'title: Lime'],
    ['title: Lime\n  subject: A', '3:1', 'subject: A'],
    ['title: > Lime\nsubject: A', '2:8', 'title: "Lime"'],
    ['aliases:\n- @lime\n- kiln', '3:3', '- "@lime"'],
    ['title: Lime\nkeywords:\n- kiln\n-lime', '5:1', '- lime'],
    ['aliases:\n  - "Lime" pit\n  - kiln', '3:5', `  - '"Lime" pit'`],
  ])('YAML with a common mistake, and show the line as it should be: %j', (yaml, place, line) => {
    const { findings } = parseArticle('a.md', Buffer.from(`---\n${yaml}\n---\n\nText.\n`));
    expect(findings.map((found) => `${found.line}:${found.column}`)).toEqual([place]);
    expect(findings[0]?.message).toContain(`The line as it should be: \`${line}\``);
  });

  it('YAML with a mistake below lines that only look like one', () => {
    const yaml = 'title: A\ntags: [a,\n  b]\nanswer: >-\n    Text: text.\nnote: x: y';
    const { findings } = parseArticle('a.md', Buffer.from(`---\n${yaml}\n---\n`));
    expect(findings[0]).toMatchObject({ line: 7, column: 7 });
    expect(findings[0]?.message).toContain('`note: "x: y"`');
  });

  it('front matter that nothing closes, beside what is wrong in it', () => {
    const outcome = parseArticle('a.md', Buffer.from('---\ntitle: T\n\nText: and more: text.\n'));
    expect(outcome.findings.map(({ message }) => message).join()).toContain('no second line `---`');
    expect(parseArticle('a.md', Buffer.from('---\ntitle: T\nanswer: Text.\n')).kind).toBe(
      'article',
    );
  });

  it('every refusal says what to do', () => {
    const outcome = parseArticle('a.md', bytes('---js\n---\n'));
    expect(outcome.findings[0]?.fix).toMatch(/\.$/);
  });
});
