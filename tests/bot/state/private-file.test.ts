import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensurePrivateFile, OWNER_ONLY } from '../../../src/bot/state/private-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** So long that no file with a longer name can be made beside it, as on a disk without room. */
const LONGEST_NAME = 'k'.repeat(250);

describe('a file for its owner alone', () => {
  it('is made, once', async () => {
    const path = join(await temporaryFolder(), 'made', 'key');
    await ensurePrivateFile(path, 'first');
    await ensurePrivateFile(path, 'second');

    expect(await readFile(path, 'utf8')).toBe('first');
    expect((await stat(path)).mode & 0o777).toBe(OWNER_ONLY);
  });

  it('gets its mode where others could read it', async () => {
    const path = join(await temporaryFolder(), 'key');
    await writeFile(path, 'kept');
    await chmod(path, 0o644);
    await ensurePrivateFile(path, 'another');

    expect(await readFile(path, 'utf8')).toBe('kept');
    expect((await stat(path)).mode & 0o777).toBe(OWNER_ONLY);
  });

  it('needs no room where it is there', async () => {
    const path = join(await temporaryFolder(), LONGEST_NAME);
    await writeFile(path, 'kept', { mode: OWNER_ONLY });
    await ensurePrivateFile(path, 'another');

    expect(await readFile(path, 'utf8')).toBe('kept');
    await expect(ensurePrivateFile(`${path}l`, 'another')).rejects.toThrow('ENAMETOOLONG');
  });
});
