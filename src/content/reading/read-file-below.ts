/**
 * Files of a folder that strangers may write to are read as they are when they are opened, whatever they were
 * when the folder was listed.
 */
import {
  closeSync,
  constants,
  fstatSync,
  open as openFile,
  read as readFrom,
  realpathSync,
  statSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { MAX_FILE_BYTES } from '../../knowledge/index.ts';
import { isBelow } from './below.ts';

const open = promisify(openFile);
const read = promisify(readFrom);

/** A pipe would be waited for until somebody writes to it. Windows has no such flag, and no such files. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * @throws As the system does; with a `code` in words where the path leads out of the folder or to no file, or
 *   the file is larger than an article may be.
 */
export async function readFileBelow(root: string, path: string): Promise<Uint8Array> {
  const file = await open(path, WITHOUT_WAITING);
  try {
    // What is open is asked and closed at once: to wait for another thread takes longer.
    const opened = fstatSync(file);
    if (!opened.isFile()) throw refusal('it is no file');
    // Asked after it was opened: a link that is turned before leads to another file than this one.
    const real = realpathSync.native(path);
    if (!isBelow(realpathSync.native(root), real)) throw refusal('it leads out of the folder');
    const { dev, ino } = statSync(real);
    if (dev !== opened.dev || ino !== opened.ino) throw refusal('it changed while it was read');
    if (opened.size > MAX_FILE_BYTES) throw refusal('it is larger than 1 MiB');
    return await firstBytes(file, opened.size);
  } finally {
    closeSync(file);
  }
}

/** Of a file that grows meanwhile no more, of one that shrinks what is left. @param size - In bytes. */
async function firstBytes(file: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await read(file, bytes, length, size - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function refusal(reason: string): Error {
  return Object.assign(new Error(reason), { code: reason });
}
