import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/content/saving/make-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** It is there on Linux, and takes no names. */
const TAKES_NOTHING = '/proc';

describe('making a folder', () => {
  it('makes those above it, and minds none that is there', async () => {
    const path = join(await temporaryFolder(), 'one', 'two', 'three');
    makeFolder(path);
    makeFolder(path);

    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it('says why not where a file stands in its place, or in that of one above', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');

    expect(() => makeFolder(file)).toThrow('EEXIST');
    expect(() => makeFolder(join(file, 'below'))).toThrow(/EEXIST|ENOTDIR/);
  });

  it.skipIf(!existsSync(TAKES_NOTHING))('comes to an end where no names are taken', () => {
    expect(() => makeFolder(join(TAKES_NOTHING, 'docent', 'data'))).toThrow('ENOENT');
  });
});
