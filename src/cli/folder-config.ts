/** The settings of a command that works on one content folder. */
import { join } from 'node:path';
import { config as loadEnvFile } from 'dotenv';
import { parseConfig, type ParsedConfig } from '../config/config.ts';
import type { Streams } from './streams.ts';

/** @param folder - As given on the command line; undefined leaves it to CONTENT_DIR and its default. */
export function configFor(
  folder: string | undefined,
  { env, cwd }: Pick<Streams, 'env' | 'cwd'>,
): ParsedConfig {
  const fromFile = {};
  loadEnvFile({ quiet: true, path: join(cwd, '.env'), processEnv: fromFile });
  const settings = { ...fromFile, ...env };
  return parseConfig(folder === undefined ? settings : { ...settings, CONTENT_DIR: folder });
}
