/** The preview over a copy of this repository's articles, which a test may change. */
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { join } from 'node:path';
import { startPreview } from '../../src/preview/start-preview.ts';
import { lastingFolder } from '../temporary-folder.ts';

/** Few, so that they are asked in a moment. */
const QUESTIONS = fileURLToPath(new URL('questions/few.yaml', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

export interface RunningPreview {
  readonly url: string;
  readonly contentDir: string;
  readonly botPid: number;
  /** What whoever has started it was told. */
  readonly told: readonly string[];
  close(): Promise<void>;
}

export async function runPreview(): Promise<RunningPreview> {
  const { folder, remove } = await lastingFolder();
  await cp(CONTENT, folder, { recursive: true });
  const told: string[] = [];
  const preview = await startPreview({
    port: 0,
    contentDir: folder,
    questions: [QUESTIONS],
    program: join(inject('builtProgram'), 'dist', 'bot', 'main.js'),
    env: process.env,
    tell: (sentence) => told.push(sentence),
    showLog: (text) => void process.stderr.write(text),
    onBug: (error) => told.push(String(error)),
  });
  await preview.ready;
  return {
    url: preview.url,
    contentDir: folder,
    botPid: preview.botPid ?? Number.NaN,
    told,
    async close() {
      await preview.close();
      await remove();
    },
  };
}
