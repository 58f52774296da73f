/** The preview of this repository's articles, ready, with the bot as it was built last. */
import { fileURLToPath } from 'node:url';
import { startPreview, type Preview } from '../src/preview/start-preview.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export async function startedPreview(): Promise<Preview> {
  const preview = await startPreview({
    port: 0,
    contentDir: here('content'),
    questions: [],
    program: here('dist/bot/main.js'),
    env: process.env,
    tell: (sentence) => process.stderr.write(`${sentence}\n`),
    showLog: (text) => process.stderr.write(text),
    onBug: (error) => process.stderr.write(`${String(error)}\n`),
  });
  await preview.ready;
  return preview;
}
