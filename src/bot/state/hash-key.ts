/** The key that members are hashed with: the operator's, or one that is made once and kept. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { systemReason } from '../../content/system-reason.ts';
import type { Unusable } from './engine.ts';
import { ensurePrivateFile } from './private-file.ts';

const FILE = 'hash.key';
const BYTES = 32;

export type HashKey = { readonly kind: 'key'; readonly key: string } | Unusable;

export async function hashKeyOf({
  hashKey,
  dataDir,
}: Pick<Config, 'hashKey' | 'dataDir'>): Promise<HashKey> {
  if (hashKey !== null) return { kind: 'key', key: hashKey };
  const file = join(dataDir, FILE);
  try {
    await ensurePrivateFile(file, randomBytes(BYTES).toString('base64url'));
    const key = (await readFile(file, 'utf8')).trim();
    if (key.length >= BYTES) return { kind: 'key', key };
    const sentence = `The key in ${file} is too short to be one: put a backup in its place, or delete it to have another made, with which nobody can erase earlier ratings.`;
    return { kind: 'unusable', why: 'key', sentence };
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    const sentence = `The key in ${file} cannot be made or read (${reason}): let the program write to DATA_DIR and the files in it, or set HASH_KEY.`;
    return { kind: 'unusable', why: 'key', sentence };
  }
}
