/** Files of articles → a folder, in which nothing takes the place of what is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { takenSentence, writeNewFile } from '../write-new-file.ts';
import type { ArticleFile } from './article-files.ts';
import type { LeftOut } from './imported-article.ts';

export interface Written {
  readonly made: readonly ArticleFile[];
  readonly leftOut: readonly LeftOut[];
}

const IF_TAKEN = 'delete or rename it to import this one, or choose another folder with --to';

/** @param folder - Made where it is not there. */
export async function writeArticles(
  files: readonly ArticleFile[],
  folder: string,
): Promise<Written> {
  return sorted(files, (file) =>
    writeNewFile({
      path: pathOf(file, folder),
      text: file.text,
      ifTaken: IF_TAKEN,
      makeFolder: true,
    }),
  );
}

/** What `writeArticles` would do, as long as the folder stays as it is. */
export async function wouldWrite(files: readonly ArticleFile[], folder: string): Promise<Written> {
  return sorted(files, (file) => {
    const path = pathOf(file, folder);
    return Promise.resolve(existsSync(path) ? takenSentence(path, IF_TAKEN) : null);
  });
}

async function sorted(
  files: readonly ArticleFile[],
  write: (file: ArticleFile) => Promise<string | null>,
): Promise<Written> {
  const made: ArticleFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const reason = await write(file);
    if (reason === null) made.push(file);
    else leftOut.push({ from: file.from, reason });
  }
  return { made, leftOut };
}

function pathOf({ file }: ArticleFile, folder: string): string {
  return join(folder, ...file.split('/'));
}
