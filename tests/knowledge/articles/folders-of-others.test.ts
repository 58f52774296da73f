import { describe, expect, it } from 'vitest';
import { parseArticle, type ParseOutcome } from '../../../src/knowledge/articles/parse-article.ts';
import { articlesOf } from '../../articles-of.ts';

const parse = (text: string, file = 'page.md'): ParseOutcome =>
  parseArticle(file, new TextEncoder().encode(text));
const articleOf = (text: string, file = 'page.md') => articlesOf({ [file]: text })[0]!;
const found = (text: string, file = 'page.md'): string[] =>
  parse(text, file).findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('the title of an article', () => {
  it.each([
    ['front matter before all', '---\ntitle: Front\n---\n\n# Heading\n\nText.', 'Front'],
    ['a # line below a picture', '![badge](a.png)\n\n# Heading\n\nText.', 'Heading'],
    ['a deeper heading that opens the text', '## Three seats\n\nText.', 'Three seats'],
    ['else the name of the file', 'Text.\n\n## Part\n\nMore.', 'page'],
    ['the name where sections begin at once', '## Signs\n\nText.\n\n## Cure\n\nMore.', 'page'],
    ['the name where steps begin at once', '# 1. Dig\n\nText.\n\n# 2. Sow\n\nMore.', 'page'],
    ['the name where the heading says nothing', '### Overview\n\nText.', 'page'],
    ['a # line all the same', '# Overview\n\nText.', 'Overview'],
    ['a # line before others', '# Lime\n\nText.\n\n# Use\n\nMore.', 'Lime'],
  ])('%s', (_what, text, title) => expect(articleOf(text).title).toBe(title));

  it.each([
    ['title-from-file-name.md', 'title from file name'],
    ['_posts/2020-01-01-wet_roof.markdown', 'wet roof'],
    ['guide/index.mdx', 'guide'],
    ['01-first-steps.md', 'first steps'],
    ['3-phase-power.md', '3 phase power'],
    ['Ha-ha walls.md', 'Ha-ha walls'],
    ['Caf%C3%A9-chairs.md', 'Café chairs'],
    ['kiln___wood fires.md', 'kiln/wood fires'],
    ['01.kilns/2.wood-fires/default.md', 'wood fires'],
    ['01.kilns/2.lime.md', 'lime'],
    ['kilns/default.md', 'default'],
    ['journal/2024-01-05.md', '2024-01-05'],
    ['kilns/index.fr.md', 'kilns'],
    ['lime_kilns.fr.md', 'lime kilns'],
    ['node.js.md', 'node.js'],
  ])('from the file %s', (file, title) => {
    expect(articleOf('Text.', file).title).toBe(title);
    expect(found('Text.', file)).toEqual(['title-from-file-name 1:1']);
  });

  it.each([
    ['title: 1.10', '1.10'],
    ['title: 007', '007'],
    ['title: 2020-01-01', '2020-01-01'],
    ['title: Yes', 'Yes'],
    ['title: Caf&eacute; &amp; bar &#8211; two', 'Café & bar – two'],
  ])('is what its author wrote: %s', (line, title) => {
    expect(articleOf(`---\n${line}\n---\n\nText.`).title).toBe(title);
  });
});

describe('front matter', () => {
  it.each([
    ['a blank line', '\n'],
    ['spaces', '  \n\n'],
    ['a mark and a blank line', '\uFEFF\n'],
    ['a comment', '<!-- made by hand -->\n'],
  ])('is read below %s, and findings know their line', (_what, above) => {
    const text = `${above}---\ntitle: The sedilia\nkeywords: [seat]\ndate: {}\n---\n\n# Seats\n\nText.`;
    expect(articleOf(text)).toMatchObject({ title: 'The sedilia', keywords: ['seat'] });
    const line = above.split('\n').length + 3;
    expect(found(text)).toEqual([`wrong-type ${line}:7`]);
  });

  it.each(['', '\n'])('is read as TOML between +++ lines (%j above)', (above) => {
    const text = `${above}+++\ntitle = "The squint"\ntags = ["altar"]\nversion = 1.10\ndate = 2024-02-03\n[extra]\na = 1\n+++\n\nText.`;
    expect(articleOf(text)).toMatchObject({
      title: 'The squint',
      keywords: ['altar'],
      updated: '2024-02-03',
      blocks: [{ text: 'Text.', line: text.split('\n').length }],
    });
  });

  it('of TOML that is none is refused at its place, and can reach no prototype', () => {
    expect(found('+++\ntitle = "T"\nbad = \n+++\n\nText.')).toEqual(['front-matter-syntax 3:7']);
    expect(found('+++\n__proto__ = "T"\n+++\n\n# T\n\nText.')).toEqual(['forbidden-key 2:13']);
    expect(found('+++\ntitle = "T"\n')).toEqual(['front-matter-syntax 1:1']);
  });

  it.each(['---\n\n# The pond\n\nText.', '---\n\n# The pond\n\nText.\n\n---\n\nMore.'])(
    'is no line across the page: %j',
    (text) =>
      expect(articleOf(text)).toMatchObject({
        title: 'The pond',
        blocks: [{ line: 5 }, {}].slice(0, text.includes('More') ? 2 : 1),
      }),
  );

  it.each([
    ['a heading and a sentence', '# Otter\n\nThe otter: a swimmer.'],
    ['a list', '- otter\n- weasel'],
    ['bold text', '**Bold:** an otter.'],
    ['a sentence that begins with a word and a colon', 'Note: otters bite.'],
  ])('is no %s between two lines across the page, and nothing of it is lost', (_what, text) => {
    const file = `---\n\n${text}\n\n---\n\nIt eats fish.`;
    const shown = JSON.stringify(articleOf(file, 'otter.md'));
    for (const word of text.match(/[a-z]{4,}/gi) ?? []) expect(shown).toContain(word);
    expect(shown).toContain('It eats fish.');
    expect(parse(file).kind).toBe('article');
  });

  it.each(['**Bold:** an otter.', '> Otters: a word.', '![An otter: wet](otter.png) It swims.'])(
    'does not begin with %j, which a line across the page may stand on',
    (text) => {
      const shown = JSON.stringify(articleOf(`---\n${text}\n\nIt eats fish.`));
      expect(shown).toContain('It eats fish.');
      for (const word of text.match(/\b[a-z]{4,}\b(?!\.png)/gi) ?? [])
        expect(shown).toContain(word);
    },
  );

  it('may have a blank line below its first line', () => {
    expect(articleOf('---\n\n# of the pond\ntitle: Otter\n\n---\n\nText.').title).toBe('Otter');
  });

  it('of a text that goes on below a line is no front matter', () => {
    expect(articleOf('\n---\nNot a key\n\n---\n\nText.').title).toBe('page');
  });

  it('says which key was meant, and which text a comment cuts', () => {
    const text = '---\ntitel: T\nTags: [a]\ntitle: Song #5 of them\n---\n\nText.';
    expect(found(text)).toEqual(['misspelt-key 3:1', 'cut-by-comment 4:8']);
    expect(parse('---\ntitel: T\n---\n\nText.').findings[0]?.message).toContain(
      'did you mean `title`',
    );
  });

  it('says of each misspelt key and of each that is given twice and read where it stands', () => {
    const text = '---\ntitel: T\nTitl: U\nsubjct: A\nurl: /a\nurl: /b\ntitel: V\n---\n\nText.';
    const { findings } = parse(text);
    expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '6 The front matter is not valid YAML: `url` is given twice, first on line 5; one of the two has to go',
      '2 Nothing reads the key `titel`; did you mean `title`?',
      '3 Nothing reads the key `Titl`; did you mean `title`?',
      '4 Nothing reads the key `subjct`; did you mean `subject`?',
      '10 The article has no title; it is called after its file: "page".',
    ]);
  });

  it('lets three points close the front matter, as Pandoc does, and nothing but front matter', () => {
    expect(parse('---\ntitle: T\n...\n\nText.\n\n---\n\nMore.')).toMatchObject({
      article: { title: 'T', blocks: [{ line: 5 }, { line: 9 }] },
    });
    expect(parse('---\ntitle: T\n---\n\nText\n...')).toMatchObject({
      article: { title: 'T', blocks: [{ text: 'Text ...' }] },
    });
  });

  it('is read where it is JSON on top of the file, with the places of its values', () => {
    const text = '{\n\t"title": "T",\n\t"tags": ["a"],\n\t"url": "javascript:x"\n}\n\nText.';
    expect(parse(text)).toMatchObject({
      article: { title: 'T', keywords: ['a'], blocks: [{ text: 'Text.', line: 7 }] },
      findings: [{ rule: 'unsafe-url', line: 4, column: 9 }],
    });
    expect(parse('{\nno JSON\n}\n\nText.')).toMatchObject({ article: { title: 'page' } });
  });

  it('calls a template tag without quotation marks one', () => {
    expect(parse('---\ntitle: {{ page.title }}\n---\n\nText.').findings[0]?.message).toBe(
      'Expected `title` to be text, got an unquoted template tag; that is ignored.',
    );
  });

  it('does not mind what is given twice where nothing reads it', () => {
    const text =
      '---\ntitle: T\ndescription: a\nseo:\n  name: a\n  name: b\ndescription: b\n---\n\nText.';
    expect(found(text)).toEqual([]);
    expect(found('---\ntitle: T\nsources:\n  - title: A\n    title: B\n---\n\nText.')[0]).toBe(
      'front-matter-syntax 5:5',
    );
  });

  it('says where a comment is all that is left of a title, and a note to authors is none', () => {
    expect(found('---\ntitle: #5\nsubject: # a word\n---\n\nText.')).toEqual([
      'cut-by-comment 2:8',
      'title-from-file-name 2:8',
    ]);
  });

  it('says of a first word that is none to YAML how the line should be', () => {
    const messages = (line: string): string[] =>
      parse(`---\n${line}\nurl: /a\n---\n\n# Heading\n\nText.`).findings.map((one) => one.message);
    expect(messages('title: &c "and so on"')).toEqual([
      `To YAML "&c" is a mark of its own and no part of the \`title\`. The line as it should be: \`title: '&c "and so on"'\``,
    ]);
    expect(messages('title: &c C\nkeywords: [*c]')).toEqual([]);
    expect(messages('title: !!str 007')).toEqual([]);
  });

  it('says what a colon makes of a name, and that a key has a text or a list', () => {
    const messages = (lines: string): string[] =>
      parse(`---\n${lines}\n---\n\n# Heading\n\nText.`).findings.map((one) => one.message);
    expect(messages('aliases:\n- Lime: a guide\n- kiln')).toEqual([
      'Expected `aliases` to be a list of texts, got a list with a mapping in it: with a colon and a space in it "Lime: a guide" needs quotation marks; that is ignored.',
    ]);
    expect(messages('aliases: kiln\n- \ntags: lime')).toEqual([
      'The front matter is not valid YAML: a list stands below a key that has a text behind its colon; give that text a line `- …` of its own',
    ]);
    expect(messages('title: - dash\nurl: /a')).toEqual([
      'The front matter is not valid YAML: a text that begins with a dash and a space needs quotation marks around it, and an item of a list a line of its own. The line as it should be: `title: "- dash"`',
    ]);
  });

  it('says so of addresses and of related articles, but not of those that are right', () => {
    const text = '---\ntitle: T\nurls: /t\nreleated_article1: A\nrelated_article2: B\n---\n\nText.';
    expect(parse(text).findings.map(({ message }) => message)).toEqual([
      'Nothing reads the key `urls`; did you mean `url`?',
      'Nothing reads the key `releated_article1`; did you mean `related_article1`?',
    ]);
  });

  it('may have one alias, one keyword, and an American license', () => {
    const text = '---\ntitle: T\nalias: attic\nkeyword: roof\nlicense: CC0-1.0\n---\n\nText.';
    expect(articleOf(text)).toMatchObject({
      aliases: ['attic'],
      keywords: ['roof'],
      licence: 'CC0-1.0',
    });
    expect(parse(text).findings).toEqual([]);
  });

  it('means what it means to other programs', () => {
    const text =
      '---\naliases: frater, dining hall\ntags: meal\ncategories: [Rooms, Monks]\npermalink: /refectory/\nlastmod: 2024-05-06\n---\n\nText.';
    expect(articleOf(text)).toMatchObject({
      aliases: ['frater', 'dining hall'],
      keywords: ['meal'],
      subject: 'Rooms',
      url: '/refectory/',
      updated: '2024-05-06',
    });
    expect(
      articleOf('---\naliases: [/old/porter/, https://a.example/b, porter]\n---\nText.').aliases,
    ).toEqual(['porter']);
    expect(parse('---\ndraft: true\n---\nText.').kind).toBe('left-out');
    expect(parse('---\npublished: no\n---\nText.').kind).toBe('left-out');
    expect(parse('---\nexcalidraw-plugin: parsed\n---\n# Text Elements\nA').kind).toBe('left-out');
    expect(articleOf('---\ndate: 2024/05/06\n---\n\nText.').updated).toBe('2024-05-06');
  });
});

describe('front matter of Grav, Zola and Eleventy', () => {
  it.each([
    ['_posts/2020-01-02-hull.md', 'boats wood', 'boats'],
    ['site/_posts/sea/2020-01-02-hull.md', 'boats wood', 'boats'],
    ['_posts/2020-01-02-hull.md', '[boats of wood]', 'boats of wood'],
    ['_posts/2020-01-02-hull.md', 'boats of wood, masts', 'boats of wood'],
    ['_posts/hull.md', 'boats wood', 'boats wood'],
    ['hull.md', 'boats wood', 'boats wood'],
  ])('of %s reads the categories %s as Jekyll or others do', (file, categories, subject) => {
    const text = `---\ntitle: Hull\ncategories: ${categories}\n---\n\nText.`;
    expect(articleOf(text, file).subject).toBe(subject);
  });

  it('groups tags and categories one level down', () => {
    const grav = '---\ntitle: T\ntaxonomy:\n  category: Kilns\n  tag: [lime, coal]\n---\n\nText.';
    const zola =
      '+++\ntitle = "T"\n[taxonomies]\ntags = ["lime", "coal"]\ncategories = ["Kilns"]\n+++\n\nText.';
    for (const text of [grav, zola])
      expect(articleOf(text)).toMatchObject({ subject: 'Kilns', keywords: ['lime', 'coal'] });
  });

  it('leaves out what is no page, and gives no address to what is on none', () => {
    expect(parse('---\npublished: false\nvisible: true\n---\nText.').kind).toBe('left-out');
    expect(articleOf('---\nvisible: false\nroutable: false\nmenu: K\n---\nText.').title).toBe(
      'page',
    );
    expect(articleOf('---\npermalink: false\n---\nText.').url).toBe(null);
  });

  it.each([
    ['title: Lime kilns', '# Kilns', 'Kilns'],
    ['title: <b>Lime</b> kilns', '', 'Lime kilns'],
    ['key: Kilns', '', 'Kilns'],
    ['order: 3', '', 'page'],
  ])('has a title where no other is given: %s, %j', (line, heading, title) => {
    const text = `---\neleventyNavigation:\n  ${line}\n---\n\n${heading}\n\nText.`;
    expect(articleOf(text).title).toBe(title);
    expect(found(text)).toEqual(title === 'page' ? ['title-from-file-name 8:1'] : []);
  });

  it('has a topic without the number of its folder', () => {
    expect(articleOf('# T\n\nText.', '02.lime kilns/03.coal/default.md').subject).toBe(
      'lime kilns',
    );
    expect(articleOf('# T\n\nText.', '2024.1/coal.md').subject).toBe('2024.1');
  });
});

describe('the properties that a page of Logseq begins with', () => {
  it('are its title, its other names and its keywords', () => {
    const text =
      'type:: [[Kiln]]\ntitle:: Lime/Kilns\nalias:: a kiln, [[ovens, small]]\ntags:: #heat\n\nHot.';
    expect(articleOf(text)).toMatchObject({
      title: 'Lime/Kilns',
      aliases: ['a kiln', 'ovens, small'],
      keywords: ['heat'],
    });
  });

  it('give way to front matter, and end where text begins', () => {
    expect(articleOf('---\ntitle: Front\n---\ntitle:: Kilns\n\nHot.').title).toBe('Front');
    expect(articleOf('# Ovens\n\ntitle:: Kilns\n\nHot.').title).toBe('Ovens');
  });
});

describe('code', () => {
  it('in an answer keeps the line breaks of its strings, and ends where it ends', () => {
    const answer =
      String.raw`1. **Print**: Type\n   FENCEsh\n   printf "%s\n" *\n   echo 'a'\n   FENCE\n   It lists files.\n\n2. **Echo**: One line.`.replaceAll(
        'FENCE',
        '```',
      );
    const { blocks } = articleOf(`---\ntitle: T\nanswer: >-\n    ${answer}\n---\n\n&nbsp;\n`);
    expect(blocks.map(({ text }) => text)).toEqual([
      'Type',
      String.raw`printf "%s\n" *` + "\necho 'a'",
      'It lists files.',
      'One line.',
    ]);
  });

  it('is no markup that is counted, but only where it is certainly code', () => {
    const many = '[a](b) | (c)\n'.repeat(600);
    expect(found(`# T\n\nText.\n\n\`\`\`c\n${many}\`\`\`\n`)).toEqual([]);
    for (const text of [
      `<div>\n\`\`\`\n\n${many}`,
      `- a\n  \`\`\`\n${many}`,
      `\`\`\`a\`b\n${many}`,
    ]) {
      expect(found(`# T\n\nText.\n\n${text}`)[0]).toMatch(/^too-much-markup/);
    }
  });
});
