/** `check` on what was imported, together with the articles that were there before. */
import * as disk from 'node:fs/promises';
import { contentDisk } from '../../content/reading/content-disk.ts';
import { tmpdir } from 'node:os';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { discordDisplay } from '../../bot/markdown/discord-display.ts';
import type { Config } from '../../config/config.ts';
import { checkFolder } from '../../content/checking/check-folder.ts';
import type { Finding } from '../../knowledge/index.ts';
import type { ArticleFile } from './article-files.ts';
import { writeArticles } from './write-articles.ts';

export interface ImportedTo {
  /** Where the files are, as the system writes paths. */
  readonly folder: string;
  readonly config: Pick<Config, 'contentDir' | 'siteUrl' | 'staleAfterYears'>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** @returns Findings on these files or that name one of them; paths from the folder they are in. */
export async function checkImported(
  made: readonly ArticleFile[],
  { folder, config, today }: ImportedTo,
): Promise<readonly Finding[]> {
  const { contentDir, siteUrl, staleAfterYears } = config;
  const way = relative(resolve(contentDir), resolve(folder));
  const isInContent = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  const [root, prefix] = isInContent ? [contentDir, way] : [folder, ''];
  const options = { today, staleAfterYears, siteUrl, display: discordDisplay };
  const outcome = await checkFolder(root, contentDisk(root), options);
  // Nothing was made, not even the folder.
  if (outcome.kind === 'unreadable') return [];
  const below = prefix.split(sep).join('/');
  const files = new Set(made.map(({ file }) => posix.join(below, file)));
  return outcome.findings
    .filter(({ file, message }) => files.has(file) || namesOneOf(files, message))
    .map((finding) => ({ ...finding, file: posix.relative(below, finding.file) }));
}

/** Of two articles that say the same the finding may stand with the older one. */
function namesOneOf(files: ReadonlySet<string>, message: string): boolean {
  return message.split(/[\s:;,]+/).some((word) => files.has(word));
}

/** The same for files that are not to be made: they are, in a folder that goes again. */
export async function checkWithoutMaking(
  files: readonly ArticleFile[],
  options: ImportedTo,
): Promise<readonly Finding[]> {
  const folder = await disk.mkdtemp(join(tmpdir(), 'docent-import-'));
  try {
    const { made } = await writeArticles(files, folder);
    return await checkImported(made, { ...options, folder });
  } finally {
    await disk.rm(folder, { recursive: true, force: true });
  }
}
