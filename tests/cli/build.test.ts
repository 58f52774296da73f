import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, describe, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const BUILD = fileURLToPath(new URL('../../src/cli/build.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** @returns Exit code. */
async function build(project: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', TSX, BUILD], { cwd: project });
  const [exitCode] = (await once(child, 'close')) as [number];
  return exitCode;
}

const program = (source: string): Promise<string> =>
  temporaryFolder({
    'package.json': '{ "type": "module" }',
    'tsconfig.build.json': JSON.stringify({
      compilerOptions: { rootDir: 'src', module: 'nodenext', types: [] },
      include: ['src'],
    }),
    'src/bot/main.ts': source,
  });

describe('npm run build', () => {
  it('lets whoever reads the program meanwhile read the whole of it', async () => {
    const project = await program('export const lime = 1;\n');
    expect(await build(project)).toBe(0);
    await using reading = await open(join(project, 'dist', 'bot', 'main.js'));
    await writeFile(join(project, 'src', 'bot', 'main.ts'), 'export const sand = 2;\n');
    expect(await build(project)).toBe(0);
    expect(await reading.readFile('utf8')).toBe('export const lime = 1;\n');
    const after = await readFile(join(project, 'dist', 'bot', 'main.js'), 'utf8');
    expect(after).toBe('export const sand = 2;\n');
  });

  it('makes one whole program when two are at it, and leaves nothing else', async () => {
    const project = await program('export const lime = 1;\n');
    expect(await Promise.all([build(project), build(project)])).toEqual([0, 0]);
    expect((await readdir(join(project, 'dist'))).toSorted()).toEqual(['.last-build', 'bot']);
    expect(await readdir(join(project, 'dist', 'bot'))).toEqual(['main.js']);
  });

  it('writes nothing where nothing changed', async () => {
    const project = await program('export const lime = 1;\n');
    const written = async (): Promise<number> =>
      (await stat(join(project, 'dist', 'bot', 'main.js'))).ino;
    await build(project);
    const first = await written();
    expect(await build(project)).toBe(0);
    expect(await written()).toBe(first);
  });

  it('keeps the program that is there when the new one is none', async () => {
    const project = await program('export const lime = 1;\n');
    await build(project);
    await writeFile(join(project, 'src', 'bot', 'main.ts'), 'export const lime: string = 1;\n');
    expect(await build(project)).not.toBe(0);
    const kept = await readFile(join(project, 'dist', 'bot', 'main.js'), 'utf8');
    expect(kept).toBe('export const lime = 1;\n');
    expect((await readdir(join(project, 'dist'))).toSorted()).toEqual(['.last-build', 'bot']);
  });
});
