/** The content folder as another revision of the repository had it. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type RevisionOutcome<T> =
  | { readonly kind: 'used'; readonly result: T }
  /** `sentence` says what is wrong with the revision or the folder. */
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Writes the folder as it was into a temporary one, which is removed when `use` is done. Neither the
 * working tree nor the repository is touched.
 *
 * @param folder - A folder inside a git repository.
 * @param ref - What git takes for a commit: `main`, `HEAD~3`, a hash.
 */
export async function useContentAt<T>(
  folder: string,
  ref: string,
  use: (folderThen: string) => Promise<T>,
): Promise<RevisionOutcome<T>> {
  const commit = await git(folder, [
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (commit.kind === 'failed') {
    return { kind: 'refused', sentence: `There is no revision ${ref}: ${commit.reason}` };
  }
  const hash = commit.output.toString().trim();
  const listed = await git(folder, ['ls-tree', '-r', '-z', hash, '--', '.']);
  if (listed.kind === 'failed') return { kind: 'refused', sentence: listed.reason };
  const files = filesIn(listed.output.toString());
  if (files.length === 0) {
    return { kind: 'refused', sentence: `Revision ${ref} has no folder ${folder}.` };
  }
  const read = await git(
    folder,
    ['cat-file', '--batch'],
    files.map(({ blob }) => `${blob}\n`).join(''),
  );
  if (read.kind === 'failed') return { kind: 'refused', sentence: read.reason };

  const folderThen = await mkdtemp(join(tmpdir(), 'docent-content-'));
  try {
    for (const [position, bytes] of blobsIn(read.output).entries()) {
      const path = join(folderThen, files[position]!.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
    return { kind: 'used', result: await use(folderThen) };
  } finally {
    await rm(folderThen, { recursive: true, force: true });
  }
}

/** `100644 blob HASH\tPATH\0`; links and submodules are passed over. https://git-scm.com/docs/git-ls-tree */
function filesIn(listing: string): { readonly blob: string; readonly path: string }[] {
  return [...listing.matchAll(/100(?:644|755) blob ([0-9a-f]+)\t([^\0]+)\0/g)].map(
    ([, blob = '', path = '']) => ({ blob, path }),
  );
}

/** `HASH blob SIZE\n`, so many bytes, `\n`, again and again. https://git-scm.com/docs/git-cat-file#_batch_output */
function blobsIn(batch: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < batch.length;) {
    const lineEnd = batch.indexOf('\n', at);
    const size = Number(batch.toString('latin1', at, lineEnd).split(' ')[2]);
    if (!Number.isInteger(size))
      throw new Error(`Expected a blob's header at byte ${at} of git's output`);
    blobs.push(batch.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + size + 2;
  }
  return blobs;
}

type GitOutcome =
  | { readonly kind: 'done'; readonly output: Buffer }
  /** Git's own words, or that it is not installed. */
  | { readonly kind: 'failed'; readonly reason: string };

function git(folder: string, args: readonly string[], input = ''): Promise<GitOutcome> {
  return new Promise((resolve) => {
    const child = spawn('git', [...args], { cwd: folder });
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.on('error', ({ message }) => resolve({ kind: 'failed', reason: message }));
    child.on('close', (code) => {
      if (code === 0) resolve({ kind: 'done', output: Buffer.concat(output) });
      else
        resolve({
          kind: 'failed',
          reason: complaint.trim().split('\n')[0] ?? `git ended with ${code}`,
        });
    });
    // Git may have ended before it read everything; its exit code says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
