/** The thread that reads and indexes a large folder while the other one answers questions. */
import { parentPort, workerData } from 'node:worker_threads';
import { atOnce, buffersOf } from '../knowledge/index.ts';
import { codeFingerprint } from './saving/code-fingerprint.ts';
import { jsonLines } from './saving/json-lines.ts';
import { unpackFiles, type PackedFiles } from './saving/packed-files.ts';
import { orderOf } from './article-order.ts';
import { eachPercent } from './progress.ts';
import { readContent, type ContentRequest } from './read-content.ts';
import type { WorkerMessage, WorkerRequest } from './read-in-worker.ts';

async function work(
  { packed, ...request }: WorkerRequest,
  send: (message: WorkerMessage, transfer?: ArrayBuffer[]) => void,
): Promise<void> {
  const { madeBy } = request;
  if (codeFingerprint() !== madeBy) return send({ kind: 'other code' });
  const read = await readContent({
    ...request,
    before: packed === null ? null : knownFiles(packed, madeBy),
    // Also one that has become small: its files are packed already, and it may grow again.
    isForOtherThread: true,
    onProgress: eachPercent((progress) => send({ kind: 'progress', progress })),
    onUnsaved: (sentence) => send({ kind: 'unsaved', sentence }),
  });
  if (read.kind !== 'read') return send(read);
  const { content, files: readFiles, version, calibration, synonyms, site, large } = read;
  if (large === null) throw new Error('Expected a packed folder to stay packed, got a small one');
  send(
    {
      kind: 'read',
      version,
      calibration,
      synonyms,
      site,
      large,
      order: orderOf(content.articles, readFiles),
      findings: jsonLines(content.findings),
      ignored: jsonLines(content.ignored),
    },
    buffersOf(large.index),
  );
}

function knownFiles(packed: PackedFiles, madeBy: string): ContentRequest['before'] {
  const files = atOnce(unpackFiles(packed, madeBy));
  return files === null ? null : { files, packed };
}

const port = parentPort;
if (port === null) throw new Error('Expected to run as a worker, got the main thread');
await work(workerData as WorkerRequest, (message, transfer) => port.postMessage(message, transfer));
