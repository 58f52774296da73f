import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/check.ts';
import { call } from '../call.ts';
import { runBuilt, type Run } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const GOOD =
  '# Doors\n\nA door hangs on hinges.\n\n## Sources\n\n- Keeping Old Houses. Heritage Press, 2019.\n';
const WARNED = '# Windows\n\nA window has panes.\n';
const BROKEN = `${GOOD}\nSee [the hinges](hinges.md).\n`.replace('# Doors', '# Hinged Doors');

const check = (args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  call(main, args, { env });

describe('npm run check', () => {
  it('prints a line for each finding, sorted, with the way to mend it below, and counts them', async () => {
    const folder = await temporaryFolder({ 'b.md': BROKEN, 'a/w.md': WARNED, 'README.md': '' });
    expect(await check([folder])).toEqual({
      exitCode: 0,
      stdout: [
        'a/w.md:1:1 missing-sources The article names no sources, so nobody can check what it says.',
        '    Give `sources:` in the front matter, or end the text with a section `## Sources` that is a list. (docs/rules/missing-sources.md)',
        'b.md:9:5 broken-link A link leads to nothing: "hinges.md" is not in the folder.',
        '    Link to the `.md` file of an article, seen from this file, or to an address beginning with https://. (docs/rules/broken-link.md)',
        '',
      ].join('\n'),
      stderr:
        '1 broken-link\n1 missing-sources\n2 articles: 0 errors, 2 warnings. Not articles: 1 README.\n',
    });
  });

  it('says of a link to a file of another kind that it is no article, not that it is not there', async () => {
    const links = '# C\n\nSee [one](LICENSE), [two](sub/page.html) and [three](NOTICE).\n';
    const folder = await temporaryFolder({ 'c.md': links, LICENSE: '', 'sub/page.html': '' });
    const { stdout } = await check([folder]);
    expect(stdout.match(/"[^"]*" is .*/g)).toEqual([
      '"LICENSE" is a file of the folder, but no article.',
      '"sub/page.html" is a file of the folder, but no article.',
      '"NOTICE" is not in the folder.',
    ]);
  });

  it('wraps at words in a terminal, what mends a finding below it', async () => {
    const folder = await temporaryFolder({ 'b.md': BROKEN, 'notes.txt': '' });
    const { stdout, stderr } = await call(main, [folder], { columns: 50 });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'b.md:9:5 broken-link A link leads to nothing:',
      '"hinges.md" is not in the folder.',
      '    Link to the `.md` file of an article, seen',
    ]);
    for (const line of `${stdout}${stderr}`.split('\n'))
      expect(line.length).toBeLessThanOrEqual(50);
    const { stdout: piped } = await check([folder]);
    expect(stdout.replace(/\s+/g, ' ')).toBe(piped.replace(/\s+/g, ' '));
  });

  it('names files that only their name keeps from being articles', async () => {
    const folder = await temporaryFolder({
      'd.md': GOOD,
      'E.MD': GOOD,
      'notes.txt': '',
      'x.png': '',
    });
    expect((await check([folder])).stderr).toBe(
      '1 article: no findings. Not articles: 3 not Markdown. Only names that end in .md, .markdown or .mdx are read: E.MD, notes.txt.\n',
    );
  });

  it('says how READMEs are taken in where a folder has several', async () => {
    const files = { 'a/README.md': GOOD, 'b/README.md': GOOD, 'c/README.md': GOOD, 'd.md': GOOD };
    const folder = await temporaryFolder(files);
    expect((await check([folder])).stderr).toBe(
      '1 article: no findings. Not articles: 3 README. Left out by name alone: README.md (3 articles); `take-in: [README.md]` in docent.yml reads it.\n',
    );
  });

  it('says how the README is taken in where it is all there is', async () => {
    const folder = await temporaryFolder({ 'README.md': GOOD, '.git/x': '' });
    expect((await check([folder])).stderr).toBe(
      '0 articles: no findings. Not articles: 1 README, 1 hidden. Left out by name alone: README.md (1 article); `take-in: [README.md]` in docent.yml reads it.\n',
    );
  });

  it('says how many files are left out, of what name, and how they are taken in', async () => {
    const folder = await temporaryFolder({
      'd.md': GOOD,
      'README.md': GOOD,
      'x.png': '',
      'draft.md': `---\ndraft: true\n---\n\n${GOOD}`,
      '_one.md': GOOD,
      'a/_index.md': GOOD,
      'b/_index.md': GOOD,
      '_posts/2026/x.md': GOOD,
      '_posts/y.mdx': GOOD,
      '_posts/z.md': GOOD,
      '_data/x.json': '{}',
      '_synonyms.txt': '',
      'docent.yml': 'rules: { missing-sources: off }',
    });
    expect((await check([folder])).stderr).toBe(
      '1 article: no findings. Not articles: 1 README, 1 draft, 1 not Markdown, 5 beginning with _. ' +
        'Left out by name alone: _posts (3 articles), _index.md (2 articles), _one.md (1 article); ' +
        '`take-in: [_posts, _index.md, _one.md]` in docent.yml reads them.\n',
    );
    await writeFile(join(folder, 'docent.yml'), 'take-in: [_posts, _index.md, _one.md]');
    expect((await check([folder])).stderr).toContain('7 articles: 0 errors, ');
  });

  it('exits with 0 when there are warnings only, and with 1 when they are to count', async () => {
    const folder = await temporaryFolder({ 'w.md': WARNED });
    expect(await check([folder])).toMatchObject({
      exitCode: 0,
      stderr: '1 missing-sources\n1 article: 0 errors, 1 warning.\n',
    });
    const strict = await check([folder, '--strict', '--json']);
    expect(strict).toMatchObject({
      exitCode: 1,
      stderr: '1 missing-sources\n1 article: 1 error, 0 warnings.\n',
    });
    expect(JSON.parse(strict.stdout)).toMatchObject([{ severity: 'error' }]);
  });

  it('takes the years after which an article counts as outdated from STALE_AFTER_YEARS', async () => {
    const folder = await temporaryFolder({ 'd.md': `---\nupdated: 2024-01-01\n---\n${GOOD}` });
    const now = new Date('2026-01-02T00:00:00Z');
    const rulesBroken = async (STALE_AFTER_YEARS: string): Promise<string[]> => {
      const { stdout } = await call(main, [folder, '--json'], {
        env: { STALE_AFTER_YEARS },
        now,
      });
      return (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule);
    };
    expect(await rulesBroken('')).toEqual([]);
    expect(await rulesBroken('1')).toEqual(['outdated-article']);
  });

  it('prints an array with --json, also when there is nothing in it', async () => {
    const folder = await temporaryFolder({ 'd.md': GOOD });
    expect(await check(['--json', folder])).toEqual({
      exitCode: 0,
      stdout: '[]\n',
      stderr: '1 article: no findings.\n',
    });
    const warned = await check(['--json', await temporaryFolder({ 'w.md': WARNED })]);
    const findings = JSON.parse(warned.stdout) as Record<string, unknown>[];
    expect(findings.map((finding) => Object.keys(finding))).toEqual([
      ['rule', 'severity', 'file', 'line', 'column', 'message', 'fix'],
    ]);
    expect(findings).toMatchObject([
      { rule: 'missing-sources', severity: 'warning', file: 'w.md', line: 1, column: 1 },
    ]);
  });

  it('prints annotations that a GitHub workflow understands, with the path from the repository', async () => {
    const folder = await temporaryFolder({
      'a,b: c%.md': WARNED,
      'd.md':
        '---\ntitle: 100 %25 of it\nurl: javascript:x\nsources: [{ title: S }]\n---\n\nText.\n',
    });
    // Started beside the folder, as a workflow is beside `content`.
    const name = basename(folder);
    const { stdout, exitCode } = await runBuilt('cli/check', [name, '--format', 'github'], {
      cwd: dirname(folder),
    });
    expect(exitCode).toBe(0);
    const [first, second, ...others] = stdout.split('\n');
    expect(first).toBe(
      `::warning file=${name}/a%2Cb%3A c%25.md,line=1,col=1,title=missing-sources::` +
        'The article names no sources, so nobody can check what it says. ' +
        'Give `sources:` in the front matter, or end the text with a section `## Sources` that is a list.',
    );
    expect(second).toMatch(
      new RegExp(`^::warning file=${name}/d.md,line=3,col=6,title=unsafe-url::`),
    );
    expect(others).toEqual(['']);
  });

  it('lists all places for the log where GitHub would show ten annotations of a kind', async () => {
    const warned = (count: number) =>
      Object.fromEntries(
        Array.from({ length: 3 * count }, (_, at) => [
          `w${at}.md`,
          `# W${at}\n\nPane ${at}.\n${at < count ? '' : '\n## Sources\n\n- A book.\n'}`,
        ]),
      );
    const github = async (files: Record<string, string>) =>
      (await check([await temporaryFolder(files), '--format', 'github'])).stdout;
    expect(await github(warned(10))).not.toContain('::group::');
    const listed = await github({ ...warned(10), 'a\n::b.md': WARNED });
    const [, group = ''] = listed.split('::group::All findings\n');
    expect(group.split('\n')).toHaveLength(11 + 2);
    expect(group).toMatch(/^- \S*a%0A::b\.md:1:1 missing-sources\n[^]*\n::endgroup::\n$/);
  });

  it('prints no escape sequence on a pipe, not even one from the name of a file', async () => {
    const folder = await temporaryFolder({ 'evil\u001B[2J\n.md': WARNED });
    const { stdout } = await check([folder], { FORCE_COLOR: '' });
    expect(stdout).not.toContain('\u001B');
    expect(stdout.split('\n')[0]).toMatch(/^evil\\x1b\[2J\\x0a\.md:1:1 missing-sources /);
  });

  it('checks CONTENT_DIR when no folder is given', async () => {
    const folder = await temporaryFolder({ 'd.md': GOOD });
    expect(await check([], { CONTENT_DIR: folder })).toMatchObject({
      exitCode: 0,
      stderr: '1 article: no findings.\n',
    });
  });

  it('says how it is used', async () => {
    const { stdout, exitCode } = await check(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run check -- \[DIR\] \[options\]/);
  });

  it.each([
    [['no-such-folder'], /no-such-folder cannot be read \(ENOENT\)/],
    [['package.json'], /package\.json cannot be read \(ENOTDIR\)/],
    [['content', 'docs'], /Give one folder/],
    [[''], /Give one folder/],
    [['--colour'], /Unknown option '--colour'/],
    [['--format', 'xml'], /Expected --format to be github, got xml/],
    [['--format', 'github', '--json'], /not both/],
  ])('exits with 2 and says why: %j', async (args, why) => {
    const { exitCode, stdout, stderr } = await check(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });

  it('finds nothing in the articles of this project but what the passing years bring', async () => {
    // On a day of its own the newest article would be of the future.
    const { stdout, stderr } = await call(main, ['content', '--json'], {
      now: new Date(),
    });
    const findings = JSON.parse(stdout) as { rule: string }[];
    expect(findings.filter(({ rule }) => rule !== 'outdated-article')).toEqual([]);
    expect(stderr).toMatch(/^[1-9]\d+ articles: /);
  });
});
