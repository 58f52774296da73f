import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/knowledge/articles/front-matter/front-matter.ts';

/** `line:column problem`, of a file whose third line is the one that is given. */
function told(line: string): string {
  const outcome = readFrontMatter('a.md', `+++\nweight = 1\n${line}\n+++\n\nText.\n`);
  if (outcome.kind !== 'refused') throw new Error(`Expected ${line} to be refused`);
  const [first] = outcome.findings;
  return `${first?.line}:${first?.column} ${first?.message.replace('The front matter is not valid TOML: ', '')}`;
}

it('gives no advice on YAML to TOML', () => {
  const outcome = readFrontMatter('a.md', '+++\ntitle = Lime kilns\n+++\n\nText.\n');
  expect(outcome).toMatchObject({ findings: [{ fix: expect.not.stringMatching(/YAML|>-/) }] });
});

describe('TOML front matter that is wrong is told with the line as it should be:', () => {
  it.each([
    ['title: Lime kilns', '3:6', 'title = "Lime kilns"'],
    ['title: "Lime"', '3:6', 'title = "Lime"'],
    ['title = Lime kilns', '3:9', 'title = "Lime kilns"'],
    ['title = Tom "Lime" O\'Hara', '3:9', 'title = "Tom \\"Lime\\" O\'Hara"'],
    ['title = "Lime', '3:9', 'title = "Lime"'],
    ['title = “Lime”', '3:9', 'title = "Lime"'],
    ['title = "Lime",', '3:9', 'title = "Lime"'],
    ['title = "C:\\lime"', '3:9', "title = 'C:\\lime'"],
    ['title = "The "Lime" kiln"', '3:9', `title = 'The "Lime" kiln'`],
    ["title = 'Tom's kiln'", '3:9', 'title = "Tom\'s kiln"'],
    ['title = 1.2.3', '3:9', 'title = "1.2.3"'],
    ['title =', '3:8', 'title = ""'],
    ['aliases = [kiln, "lime pit"]', '3:11', 'aliases = ["kiln", "lime pit"]'],
    ['aliases = ["kiln", "lime pit"', '3:11', 'aliases = ["kiln", "lime pit"]'],
    ['draft = True', '3:9', 'draft = true'],
    ['draft = no', '3:9', 'draft = false'],
    ['date = 2026-1-2', '3:8', 'date = 2026-01-02'],
    ['lime kiln = "a"', '3:1', '"lime kiln" = "a"'],
  ])('%s', (line, place, mended) => {
    const said = told(line);
    expect(said).toMatch(new RegExp(`^${place} `));
    expect(said).toContain(`The line as it should be: \`${mended}\``);
    // What is said to be right is right.
    expect(readFrontMatter('a.md', `+++\n${mended}\n+++\n\nText.\n`).kind).toBe('read');
  });

  it('names both lines of a key or a table that is given twice', () => {
    expect(told('weight = 2')).toBe('3:1 `weight` is given twice, first on line 2');
    expect(told('[seo]\na = 1\n[seo]')).toBe('5:1 `[seo]` is given twice, first on line 3');
  });

  it('says only what is wrong where the right line is anyone’s guess', () => {
    expect(told('Lime kilns')).toMatch(/^3:\d+ this line is no `key = value`$/);
    expect(told('- kiln')).toMatch(/^3:\d+ this line is no `key = value`$/);
    expect(told('kiln = { a = 1, b')).toMatch(/^3:\d+ a list or a table in braces has no end/);
  });
});
