/** The thread that reads and indexes a large folder while the other one answers questions. */
import { parentPort, workerData } from 'node:worker_threads';
import { atOnce } from '../knowledge/index.ts';
import { codeFingerprint } from './saving/code-fingerprint.ts';
import { jsonLines } from './saving/json-lines.ts';
import { isWhole, unpackFiles } from './saving/packed-files.ts';
import { inOrder } from './article-order.ts';
import type { LargeContent } from './content-outcome.ts';
import { eachPercent } from './progress.ts';
import { readContent, type ContentRequest } from './read-content.ts';
import type { WorkerMessage, WorkerRequest } from './read-in-worker.ts';

async function work(
  { inUse, ...request }: WorkerRequest,
  send: (message: WorkerMessage) => void,
): Promise<void> {
  const { madeBy } = request;
  if (codeFingerprint() !== madeBy) return send({ kind: 'other code' });
  // Packed again, what was damaged on the disk would count as whole.
  const isDamaged =
    inUse !== null && 'descriptor' in inUse.packed && !isWhole(inUse.packed);
  const read = await readContent({
    ...request,
    ...(isDamaged ? { versionInUse: null } : {}),
    before: inUse === null || isDamaged ? null : knownFiles(inUse, madeBy),
    // Also one that has become small: its files are packed already, and it may grow again.
    isForOtherThread: true,
    onProgress: eachPercent((progress) => send({ kind: 'progress', progress })),
    onUnsaved: (sentence) => send({ kind: 'unsaved', sentence }),
  });
  if (read.kind !== 'read') return send(read);
  const { content, version, calibration, synonyms, site, large } = read;
  if (large === null) throw new Error('Expected a packed folder to stay packed, got a small one');
  send({
    kind: 'read',
    version,
    calibration,
    synonyms,
    site,
    large,
    findings: jsonLines(content.findings),
    ignored: jsonLines(content.ignored),
  });
}

function knownFiles(
  { packed, index, order }: LargeContent,
  madeBy: string,
): ContentRequest['before'] {
  const files = atOnce(unpackFiles(packed, madeBy));
  if (files === null) return null;
  return { files, packed, indexed: { index, articles: inOrder(order, files) } };
}

const port = parentPort;
if (port === null) throw new Error('Expected to run as a worker, got the main thread');
await work(workerData as WorkerRequest, (message) => port.postMessage(message));
