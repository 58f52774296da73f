/**
 * Whether a file is certainly unchanged, judged by what the disk says about it, without reading it.
 *
 * The idea and its pitfall are git's, https://git-scm.com/docs/racy-git: a file that is written twice
 * within one tick of the disk's clock can keep size and times, so a stamp says nothing about a file
 * that was young when the stamp was taken.
 */

/** As much of `fs.Stats` as tells one state of a file from another. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970, with fractions. */
  readonly mtimeMs: number;
  /** Changes with every write, rename and change of the other times, and cannot be set back. */
  readonly ctimeMs: number;
  /** Another file in its place has another. */
  readonly ino: number;
}

/** The coarsest clock of a file system in use, FAT's, ticks every two seconds. */
const COARSEST_TICK_MS = 2000;

/**
 * Whether the file's next change will certainly leave another stamp.
 *
 * @param asOf - A moment before the stamp was taken, in milliseconds since 1970.
 */
export function isLasting({ mtimeMs, ctimeMs }: FileStamp, asOf: number): boolean {
  // Times in the future (a wrong clock) say nothing either.
  return Math.max(mtimeMs, ctimeMs) + COARSEST_TICK_MS < asOf;
}

export function haveSameStamp(one: FileStamp, other: FileStamp): boolean {
  return (
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs &&
    one.ino === other.ino
  );
}
