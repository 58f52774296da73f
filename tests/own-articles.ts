/** The articles of this project, read once for all tests of a worker: to read them takes longer than most of what is asked of them. */
import * as disk from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readArticles, type Content } from '../src/content/reading/read-articles.ts';

const FOLDER = fileURLToPath(new URL('../content', import.meta.url));

let content: Promise<Content> | null = null;

/** @returns The same at each call; it is not to be changed. */
export function ownArticles(): Promise<Content> {
  content ??= read();
  return content;
}

async function read(): Promise<Content> {
  const outcome = await readArticles(FOLDER, disk);
  if (outcome.kind !== 'read') throw new Error(outcome.reason);
  return outcome.content;
}
