/**
 * Making a folder with those above it.
 *
 * Node's own `recursive` comes to no end, and to no error, below a folder that is there and takes no names, as
 * `/proc` is: Linux refuses them with "no such file or directory", and Node makes the folder above once more.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Does nothing where it is there.
 *
 * @throws The system's error when it cannot be made.
 */
export function makeFolder(path: string): void {
  for (const folder of missingFolders(resolve(path))) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!isFolder(folder)) throw error;
    }
  }
}

/** Outermost first. */
function missingFolders(path: string): readonly string[] {
  if (isFolder(path)) return [];
  const above = dirname(path);
  return above === path ? [path] : [...missingFolders(above), path];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
