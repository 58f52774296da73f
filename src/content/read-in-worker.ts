/**
 * Reads and indexes a large folder in a thread of its own, so that answers are not held up.
 *
 * What comes back is taken over a little at a time. However the worker ends, there is an outcome:
 * the library in use does not depend on it.
 */
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inSlices, type Calibration, type Finding, type Steps, type Synonyms } from '../knowledge/index.ts';
import { readJsonLines } from './saving/json-lines.ts';
import { unpackFiles, type PackedFiles } from './saving/packed-files.ts';
import { closedWhenUnused } from './saving/shared-bytes.ts';
import type { IgnoredFile } from './reading/list-files.ts';
import { inOrder } from './article-order.ts';
import type {
  ContentOutcome,
  LargeContent,
  ReadContent,
  UnchangedContent,
  UnreadableContent,
} from './content-outcome.ts';
import { isBuilt, programFile } from './program-files.ts';
import type { Progress } from './progress.ts';
import type { ContentRequest } from './read-content.ts';

export interface WorkerRequest extends Omit<ContentRequest, 'before' | 'onProgress' | 'onUnsaved'> {
  /** The articles in use until it is done; null for the first reading. Packed and index are shared, not copied. */
  readonly inUse: LargeContent | null;
}

export type WorkerMessage =
  /** The last one, as each but those that follow is. */
  | WorkerResult
  | { readonly kind: 'unsaved'; readonly sentence: string }
  | { readonly kind: 'progress'; readonly progress: Progress };

/** Who is told what happens meanwhile. */
export type WorkerListener = Pick<ContentRequest, 'onProgress' | 'onUnsaved'>;

type WorkerResult =
  | {
      readonly kind: 'read';
      readonly version: string;
      readonly calibration: Calibration;
      readonly synonyms: Synonyms;
      readonly site: string | null;
      readonly large: LargeContent;
      /** `Finding` and `IgnoredFile` as lines of JSON. */
      readonly findings: Uint8Array;
      readonly ignored: Uint8Array;
    }
  | UnchangedContent
  | UnreadableContent
  /** The program on the disk is not the one that runs. */
  | { readonly kind: 'other code' }
  | { readonly kind: 'failed'; readonly reason: string };

export async function readInWorker(
  request: WorkerRequest,
  listener: WorkerListener,
): Promise<ContentOutcome> {
  const result = await resultOf(startWorker(request), listener);
  switch (result.kind) {
    case 'read':
      return takeOver(result, request);
    case 'unchanged':
    case 'unreadable':
      return result;
    case 'other code':
      return unreadable(
        'The program has been changed on the disk since it was started, and the new one reads articles in its own way: restart it.',
      );
    case 'failed':
      return unreadable(
        `Reading the articles has failed (${result.reason}): reload once more, and restart if it happens again.`,
      );
    default:
      return result satisfies never;
  }
}

function startWorker(workerData: WorkerRequest): Worker {
  const file = programFile('content/library-worker');
  if (isBuilt) return new Worker(file, { ...HANDING_OVER, workerData });
  // A worker does not inherit the loader of the thread that starts it.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
  const code = `import { register } from 'node:module';
    register(${JSON.stringify(loader)}, { data: {} });
    await import(${JSON.stringify(file.href)});`;
  const module = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  return new Worker(module, { ...HANDING_OVER, workerData, execArgv: [] });
}

/** Files that it opens stay open when it ends. */
const HANDING_OVER = { trackUnmanagedFds: false };

function resultOf(
  worker: Worker,
  { onProgress, onUnsaved }: WorkerListener,
): Promise<WorkerResult> {
  // A process that has nothing else to do ends; what was being read is read at the next start.
  worker.unref();
  return new Promise((resolve) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'unsaved') onUnsaved(message.sentence);
      else if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message);
    });
    worker.on('messageerror', (error) => resolve({ kind: 'failed', reason: error.message }));
    worker.on('error', (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      resolve({ kind: 'failed', reason });
    });
    worker.on('exit', (code) => resolve({ kind: 'failed', reason: `it ended with code ${code}` }));
  });
}

async function takeOver(
  result: WorkerResult & { kind: 'read' },
  { inUse, madeBy }: WorkerRequest,
): Promise<ReadContent> {
  const { version, calibration, synonyms, site, findings, ignored } = result;
  const large = { ...result.large, packed: takenOver(result.large.packed, inUse?.packed) };
  const files = await inSlices(unpackFiles(large.packed, madeBy), setImmediate);
  if (files === null) throw new Error('Expected files packed by this program, got others');
  const content = {
    articles: inOrder(large.order, files),
    findings: await inSlices(valuesOf<Finding>(findings), setImmediate),
    ignored: await inSlices(valuesOf<IgnoredFile>(ignored), setImmediate),
  };
  return { kind: 'read', content, files, version, calibration, synonyms, site, large };
}

/** A file that was open before is closed with what it is known by already. */
function takenOver(packed: PackedFiles, inUse: PackedFiles | undefined): PackedFiles {
  const isInUse =
    inUse !== undefined &&
    'descriptor' in inUse &&
    'descriptor' in packed &&
    inUse.descriptor === packed.descriptor;
  return isInUse ? inUse : closedWhenUnused(packed);
}

function* valuesOf<T>(lines: Uint8Array): Steps<T[]> {
  const values: T[] = [];
  for (const value of readJsonLines<T>(lines)) {
    values.push(value);
    yield;
  }
  return values;
}

function unreadable(sentence: string): UnreadableContent {
  return { kind: 'unreadable', sentence };
}
