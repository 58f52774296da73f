import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is the folder or in it. Both without links and `..` in them. */
export function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
