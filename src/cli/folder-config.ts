/** The settings of a command that works on one content folder. */
import { config as loadEnvFile } from 'dotenv';
import { parseConfig, type ParsedConfig } from '../config/config.ts';

/** @param folder - As given on the command line; undefined leaves it to CONTENT_DIR and its default. */
export function configFor(folder: string | undefined): ParsedConfig {
  loadEnvFile({ quiet: true });
  return parseConfig(folder === undefined ? process.env : { ...process.env, CONTENT_DIR: folder });
}
