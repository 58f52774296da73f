/** Where the labelled questions of a content folder are, unless somebody names them. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OWN_QUESTIONS_FILE } from '../../content/reading/own-files.ts';
import { unreadableFolder } from '../../content/unreadable-folder.ts';

/** Those that come with the articles: written by people who know them, by people who do not, asked in public, and follow-ups. */
export const QUESTIONS_FILES: readonly string[] = [
  'tests/golden/questions.yaml',
  'tests/golden/members.yaml',
  'tests/golden/public.yaml',
  'tests/golden/follow-ups.yaml',
];

/** The folder that they belong to. */
const COMES_WITH = 'content';

export type FoundQuestions =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'none'; readonly sentence: string };

/**
 * @param given - Files named on the command line; undefined or none: those of the folder.
 * @param cwd - What relative paths are relative to.
 */
export function questionsFilesOf(
  contentDir: string,
  { given = [], cwd }: { readonly given?: readonly string[] | undefined; readonly cwd: string },
): FoundQuestions {
  if (given.length > 0) return { kind: 'files', files: given };
  const place = statSync(resolve(cwd, contentDir), { throwIfNoEntry: false });
  if (place?.isDirectory() !== true) {
    const reason = place === undefined ? 'ENOENT' : 'ENOTDIR';
    return { kind: 'none', sentence: unreadableFolder(contentDir, reason) };
  }
  const own = join(contentDir, OWN_QUESTIONS_FILE);
  if (existsSync(resolve(cwd, own))) return { kind: 'files', files: [own] };
  if (resolve(cwd, contentDir) === resolve(cwd, COMES_WITH))
    return { kind: 'files', files: QUESTIONS_FILES };
  const sentence = `There are no labelled questions for ${contentDir}: write some in ${own} (docs/your-own-articles.md shows how), or name a file with --questions.`;
  return { kind: 'none', sentence };
}
