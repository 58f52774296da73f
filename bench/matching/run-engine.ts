/**
 * Measures one engine and prints the report as JSON: `run-engine NAME ARTICLES CHARACTERS [FOLDER …]`,
 * without a folder on the articles of this project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes } from './changes.ts';
import { readCollection, type Collection } from './collection.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { generatedTexts } from './generated-corpus.ts';
import { qualityOf } from './measures.ts';
import type { CollectionReport, Report } from './report.ts';
import { speedOf } from './speed.ts';

const VOCABULARY = 200_000;
/** Changed questions are as many at most, so that a slow engine comes to an end with all changes. */
const MOST_CHANGED = 1000;
/** No engine is asked the questions of one collection, or one change of them, for longer than this. */
const LONGEST_MS = 60_000;

async function measure([name, count, length, ...folders]: readonly string[]): Promise<Report> {
  const engine = engines.find((known) => known.name === name);
  if (engine === undefined) throw new RangeError(`Expected the name of an engine, got ${name}`);
  const articles = Number(count);
  const shape = { articles, characters: Number(length), vocabulary: VOCABULARY };
  progress(`${engine.name}: ${articles} generated articles`);
  // Speed first, while the process holds nothing else.
  const speed = await speedOf(engine, generatedTexts(sampleText(), shape), articles);
  const quality = [];
  for (const folder of folders) {
    const collection = readCollection(folder);
    if (typeof collection === 'string') throw new Error(collection);
    quality.push(await report(engine, collection));
  }
  if (folders.length === 0) {
    // Only here: reading articles takes memory, which is not the engine's.
    const { ownCollection } = await import('./own-collection.ts');
    quality.push(await report(engine, await ownCollection()));
  }
  return { engine: engine.name, speed, quality };
}

async function report(engine: Engine, collection: Collection): Promise<CollectionReport> {
  const { name, texts, queries, ids } = collection;
  progress(`${engine.name}: ${queries.length} questions of ${name}`);
  const search = await engine.index(texts);
  const sample = { ids, queries: queries.slice(0, MOST_CHANGED) };
  return {
    collection: name,
    articles: texts.length,
    queries: queries.length,
    plain: qualityOf(collection, search, ({ text }) => text, LONGEST_MS),
    sample: qualityOf(sample, search, ({ text }) => text, LONGEST_MS),
    changed: changes.map(({ name: change, apply }) => ({
      change,
      quality: qualityOf(sample, search, apply, LONGEST_MS),
    })),
  };
}

function sampleText(): string {
  return readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => readFileSync(join('content', path), 'utf8'))
    .join('\n');
}

/** Only where a person watches. */
function progress(sentence: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`);
}

process.stdout.write(`${JSON.stringify(await measure(process.argv.slice(2)))}\n`);
