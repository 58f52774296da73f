import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, open, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, describe, it } from 'vitest';
import { bundleProgram } from '../../src/cli/build/bundle.ts';
import { LANGUAGES } from '../../src/knowledge/language/languages/marks.ts';
import * as stemmers from '../../src/knowledge/language/languages/stemmers.ts';
import { sourceFile } from '../run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** @returns Exit code. */
async function build(project: string): Promise<number> {
  const child = spawn(process.execPath, [sourceFile('build')], { cwd: project });
  const [exitCode] = (await once(child, 'close')) as [number];
  return exitCode;
}

async function printed(program: string): Promise<string> {
  const child = spawn(process.execPath, ['--enable-source-maps', program]);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return out + err;
}

const EMPTY = 'export {};\n';
const SAYS = (word: string): string => `console.log(${JSON.stringify(word)});\n`;

/** All that there is to be bundled; the bot is the given source. */
const project = (bot: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  temporaryFolder({
    'package.json': '{ "type": "module" }',
    'package-lock.json': '{}',
    'packages/native/package.json': '{ "dependencies": {} }',
    'src/bot/main.ts': bot,
    'src/content/check-process.ts': EMPTY,
    'src/content/library-worker.ts': EMPTY,
    'src/content/read-ahead.ts': EMPTY,
    'src/knowledge/index.ts': EMPTY,
    'src/web/web.ts': EMPTY,
    'src/cli/ask.ts': SAYS('asked'),
    ...more,
  });

const main = (folder: string): string => join(folder, 'dist', 'bot', 'main.js');

describe('npm run build', () => {
  it('stems the words of every language as the sources do', async () => {
    const outdir = await temporaryFolder();
    const entries = { stemmers: 'src/knowledge/language/languages/stemmers.ts' };
    await bundleProgram({
      project: fileURLToPath(new URL('../..', import.meta.url)),
      outdir,
      entries,
    });
    const built: typeof stemmers = await import(join(outdir, 'stemmers.js'));
    const words = 'membangun bangunannya berjalan gedunglah houses maisons häuser дома'.split(' ');
    for (const language of LANGUAGES) {
      await Promise.all([stemmers.loadStemmers([language]), built.loadStemmers([language])]);
      const stemsBy = ({ naturalStem }: typeof stemmers): string[] =>
        words.map((word) => naturalStem(word, language));
      expect(stemsBy(built), language).toEqual(stemsBy(stemmers));
    }
    expect(built.naturalStem('bangunannya', 'id')).toBe('bangun');
  });

  it('lets whoever reads the program meanwhile read the whole of it', async () => {
    const folder = await project(SAYS('lime'));
    expect(await build(folder)).toBe(0);
    await using reading = await open(main(folder));
    await writeFile(join(folder, 'src', 'bot', 'main.ts'), SAYS('sand'));
    expect(await build(folder)).toBe(0);
    expect(await reading.readFile('utf8')).toContain('lime');
    expect(await printed(main(folder))).toBe('sand\n');
  });

  it('makes one whole program when two are at it, and leaves nothing else', async () => {
    const folder = await project(SAYS('lime'));
    expect(await Promise.all([build(folder), build(folder)])).toEqual([0, 0]);
    expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual([
      '.last-build.json',
      'bot',
      'cli',
      'content',
      'licences.txt',
      'web',
    ]);
    expect(await printed(main(folder))).toBe('lime\n');
  });

  it('writes nothing where nothing changed', async () => {
    const folder = await project(SAYS('lime'));
    await build(folder);
    const { ino } = await stat(main(folder));
    expect(await build(folder)).toBe(0);
    expect((await stat(main(folder))).ino).toBe(ino);
  });

  it('has the new program read the articles of CONTENT_DIR, for its first start', async () => {
    const folder = await project(SAYS('lime'), {
      '.env': 'CONTENT_DIR=pages\n',
      'src/content/read-ahead.ts': `import { writeFileSync } from 'node:fs';
writeFileSync('asked.json', JSON.stringify(process.argv.slice(2)));\n`,
    });
    expect(await build(folder)).toBe(0);
    const asked: unknown = JSON.parse(await readFile(join(folder, 'asked.json'), 'utf8'));
    expect(asked).toEqual(['pages', join(await realpath(folder), 'dist', '.library')]);
  });

  it('keeps the program that is there when the new one is none', async () => {
    const folder = await project(SAYS('lime'));
    await build(folder);
    await writeFile(join(folder, 'src', 'bot', 'main.ts'), 'console.log(');
    expect(await build(folder)).toBe(1);
    expect(await printed(main(folder))).toBe('lime\n');
    expect(
      (await readdir(join(folder, 'dist'))).filter((name) => name.startsWith('.build-')),
    ).toEqual([]);
  });

  it('leaves a running program the parts that it has yet to load, until the build after the next', async () => {
    const loads = (word: string): string =>
      `const { say } = await import('./later.ts'); say(${JSON.stringify(word)});\n`;
    const later = (word: string): string =>
      `export const say = (word: string): void => console.log(word, ${JSON.stringify(word)});\n`;
    const folder = await project(loads('first'), { 'src/bot/later.ts': later('one') });
    await build(folder);
    const parts = join(folder, 'dist', 'parts');
    const [first = ''] = (await readdir(parts)).filter((name) => /^later-.*\.js$/.test(name));
    for (const [word, isKept] of [
      ['two', true],
      ['three', false],
    ] as const) {
      await writeFile(join(folder, 'src', 'bot', 'later.ts'), later(word));
      expect(await build(folder)).toBe(0);
      const kept = await access(join(parts, first)).then(
        () => true,
        () => false,
      );
      expect([word, kept]).toEqual([word, isKept]);
    }
    expect(await printed(main(folder))).toBe('first three\n');
  });

  it('bundles packages with their licences, and leaves out those with a native part', async () => {
    const folder = await project(
      `import { said } from 'lime'; import { native } from 'sqlite'; console.log(said, native);\n`,
      {
        'packages/native/package.json': '{ "dependencies": { "sqlite": "1.0.0" } }',
        'node_modules/lime/package.json':
          '{ "name": "lime", "version": "1.2.3", "license": "MIT", "type": "module", "main": "index.js" }',
        'node_modules/lime/index.js': "export const said = 'soft';\n",
        'node_modules/lime/LICENSE': 'Do as you like.\n',
        'node_modules/sqlite/package.json':
          '{ "name": "sqlite", "version": "1.0.0", "type": "module", "main": "index.js" }',
        'node_modules/sqlite/index.js': "export const native = 'beside';\n",
      },
    );
    expect(await build(folder)).toBe(0);
    expect(await readFile(join(folder, 'dist', 'licences.txt'), 'utf8')).toBe(
      'lime 1.2.3, MIT\n\nDo as you like.\n',
    );
    await writeFile(join(folder, 'node_modules', 'lime', 'index.js'), '');
    expect(await printed(main(folder))).toBe('soft beside\n');
  });

  it('says where in the sources an error came from', async () => {
    const folder = await project(
      '\nfunction fails(): never { throw new Error("oh"); }\nfails();\n',
    );
    await build(folder);
    expect(await printed(main(folder))).toContain(`${join('src', 'bot', 'main.ts')}:2:`);
  });
});
