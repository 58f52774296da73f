/**
 * Bytes that all threads read without a copy of their own: in memory that they share, or in a file that one of
 * them has opened.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { platform } from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { readShared } from './shared-file.ts';

export type SharedBytes = Uint8Array<SharedArrayBuffer> | OpenFile;

/** Whoever saves anew puts another file in its place: what is open stays as it is. */
export interface OpenFile {
  /** Of the whole process, so that any thread reads by it. */
  readonly descriptor: number;
  readonly length: number;
}

/**
 * @returns On Windows bytes in memory: there a file that is open cannot be replaced.
 * @throws The system's error.
 */
export async function openShared(path: string): Promise<SharedBytes> {
  if (platform === 'win32') return readShared(path);
  const descriptor = openSync(path, 'r');
  const file = { descriptor, length: fstatSync(descriptor).size };
  // What another thread opens it hands over before it ends.
  return isMainThread ? closedWhenUnused(file) : file;
}

/**
 * Closes the file when nothing refers to this very object any more: answers from an older library may
 * still read texts of it.
 */
export function closedWhenUnused<T extends SharedBytes>(bytes: T): T {
  if (!(bytes instanceof Uint8Array)) unused.register(bytes, bytes.descriptor);
  return bytes;
}

const unused = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * The bytes from `from` up to, not including, `to`.
 *
 * @throws The system's error, or a RangeError where there are not so many.
 */
export function bytesAt(bytes: SharedBytes, from: number, to: number): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes.subarray(from, to);
  const read = new Uint8Array(to - from);
  let at = 0;
  while (at < read.length) {
    const count = readSync(bytes.descriptor, read, at, read.length - at, from + at);
    if (count === 0) throw new RangeError(`Expected ${to} bytes, got ${from + at}`);
    at += count;
  }
  return read;
}
