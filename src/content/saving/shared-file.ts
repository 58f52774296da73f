/** A file read into memory that all threads share. */
import { open } from 'node:fs/promises';

/** @throws The system's error, or a RangeError for a file that shrinks meanwhile. */
export async function readShared(path: string): Promise<Uint8Array<SharedArrayBuffer>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let at = 0;
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, size - at, at);
      if (bytesRead === 0) throw new RangeError(`Expected ${size} bytes in ${path}, got ${at}`);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
