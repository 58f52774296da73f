import { cp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readAhead } from '../../../src/cli/build/read-ahead.ts';
import { SAVED_BY_BUILD } from '../../../src/content/program-files.ts';
import { largeFolder } from '../../large-folder.ts';
import { runNode, type Run } from '../../run.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** The built program without what was read for it, in a folder of its own. */
async function ownProgram(): Promise<string> {
  const folder = await temporaryFolder();
  const built = inject('builtProgram');
  await symlink(join(built, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await cp(join(built, 'package.json'), join(folder, 'package.json'));
  const program = join(folder, 'dist');
  await cp(join(built, 'dist'), program, {
    recursive: true,
    filter: (source) => !source.endsWith(SAVED_BY_BUILD),
  });
  return program;
}

function ask(program: string, contentDir: string, dataDir: string): Promise<Run> {
  const args = ['--content', contentDir, '--json', 'How is material3 preserved?'];
  const env = { DATA_DIR: dataDir, DISCORD_TOKEN: '', SITE_URL: '' };
  return runNode([join(program, 'cli', 'ask.js'), ...args], { env });
}

/** Names of the files that a start has saved. */
async function savedIn(dataDir: string): Promise<readonly string[]> {
  const all = await readdir(dataDir, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('a folder that was read by the build', () => {
  it('is not indexed again by the first start, wherever it lies by then', async () => {
    const [program, built, elsewhere] = await Promise.all([
      ownProgram(),
      temporaryFolder(largeFolder()),
      temporaryFolder(largeFolder()),
    ]);
    const [before, after] = [await temporaryFolder(), await temporaryFolder()];
    const first = await ask(program, elsewhere, before);
    expect(await savedIn(before)).toEqual(['articles.bin', 'index.bin']);
    await readAhead(program, built);
    expect(await ask(program, elsewhere, after)).toEqual(first);
    // Its files have other stamps, which are worth keeping.
    expect(await savedIn(after)).toEqual(['articles.bin']);
  });

  it('is read anew where what the build saved is damaged, or of another folder', async () => {
    const [program, contentDir] = await Promise.all([
      ownProgram(),
      temporaryFolder(largeFolder()),
    ]);
    const [first, second, third] = await Promise.all([
      temporaryFolder(),
      temporaryFolder(),
      temporaryFolder(),
    ]);
    const asked = await ask(program, contentDir, first);
    expect(asked).toMatchObject({ exitCode: 0, stderr: '' });
    await readAhead(program, await temporaryFolder({ ...largeFolder(), 'a.md': '# A\n\nB.\n' }));
    expect(await ask(program, contentDir, second)).toEqual(asked);
    expect(await savedIn(second)).toEqual(['articles.bin', 'index.bin']);
    for (const name of await readdir(join(program, SAVED_BY_BUILD))) {
      await writeFile(join(program, SAVED_BY_BUILD, name), 'half');
    }
    expect(await ask(program, contentDir, third)).toEqual(asked);
    expect(await savedIn(third)).toEqual(['articles.bin', 'index.bin']);
  });

  it('may be one that cannot be read: the start says so', async () => {
    const program = await ownProgram();
    expect(await readAhead(program, join(program, 'missing'))).toBeNull();
    expect(await readdir(program)).not.toContain(SAVED_BY_BUILD);
  });

  it('may be left to the start, where the reading fails, with what has failed', async () => {
    const program = await ownProgram();
    await rm(join(program, 'content', 'read-ahead.js'));
    const failed = await readAhead(program, await temporaryFolder(largeFolder()));
    expect(failed).toMatch(/were not read ahead \(exit code 1\): the first start reads them\.$/);
  });

  it('is none any more where the next build reads a small one', async () => {
    const program = await ownProgram();
    await readAhead(program, await temporaryFolder(largeFolder()));
    expect(await readdir(program)).toContain(SAVED_BY_BUILD);
    await readAhead(program, await temporaryFolder({ 'a.md': '# A\n\nB.\n' }));
    expect(await readdir(program)).not.toContain(SAVED_BY_BUILD);
  });
});
