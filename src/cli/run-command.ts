/** Standard output, whose reader may be slow (`| less`) or leave before the end (`| head -1`). */
import { once } from 'node:events';

/** Ends the program when the reader of its output has left: there is nobody to tell. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      // Without a number: a failure that was found before keeps its exit code.
      process.exit();
    });
  }
}

/** Resolves when more can be written, so that a long output neither piles up in memory nor outlives its reader. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
