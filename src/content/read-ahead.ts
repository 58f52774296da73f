/**
 * What a build ends with: a large content folder is read and indexed, so that the first start has it as soon as
 * every other, also where it lies elsewhere by then, as in a container: files are known by their bytes.
 *
 *     node dist/content/read-ahead.js CONTENT_DIR FOLDER
 */
import { rm } from 'node:fs/promises';
import { readContent } from './read-content.ts';
import { codeFingerprint } from './saving/code-fingerprint.ts';

const [contentDir, saveIn] = process.argv.slice(2);
if (contentDir === undefined || saveIn === undefined) {
  throw new Error('Expected a content folder and one to save it in');
}
let isSaved = true;
const read = await readContent({
  contentDir,
  saveIn,
  savedIn: [saveIn],
  before: null,
  versionInUse: null,
  unsettled: new Set(),
  madeBy: codeFingerprint(),
  asOf: Date.now(),
  onProgress: () => undefined,
  onUnsaved: () => {
    isSaved = false;
    process.stderr.write(`${saveIn} cannot be written, so the first start reads the articles.\n`);
  },
});
// A small folder is not saved, and of one that cannot be read the start tells: what another build has left is of no use.
if (!isSaved || read.kind !== 'read' || read.large === null) {
  await rm(saveIn, { recursive: true, force: true });
}
