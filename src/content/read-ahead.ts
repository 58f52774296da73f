/**
 * What a build ends with: a large content folder is read and indexed, so that the first start has it as soon as
 * every other, also where it lies elsewhere by then, as in a container: files are known by their bytes.
 *
 *     node dist/content/read-ahead.js CONTENT_DIR FOLDER
 */
import { readContent } from './read-content.ts';
import { codeFingerprint } from './saving/code-fingerprint.ts';

const [contentDir, saveIn] = process.argv.slice(2);
if (contentDir === undefined || saveIn === undefined) {
  throw new Error('Expected a content folder and one to save it in');
}
// A folder that cannot be read, or saved, is for the start to tell, which reads it anew.
await readContent({
  contentDir,
  saveIn,
  savedIn: [saveIn],
  before: null,
  versionInUse: null,
  unsettled: new Set(),
  madeBy: codeFingerprint(),
  asOf: Date.now(),
  onProgress: () => undefined,
  onUnsaved: () => undefined,
});
