/** Measures one engine and prints the report: `run-engine NAME ARTICLES CHARACTERS [FOLDER …]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection } from './collection.ts';
import { engines } from './engines.ts';
import { generatedQuestions, generatedTexts } from './generated-corpus.ts';
import { qualityOf, type Quality } from './measures.ts';
import { speedOf, type Speed } from './speed.ts';
import { withTypos } from './typos.ts';

export interface Report {
  readonly engine: string;
  readonly quality: readonly {
    readonly collection: string;
    readonly plain: Quality;
    readonly oneTypo: Quality;
    readonly twoTypos: Quality;
  }[];
  readonly speed: Speed;
}

const VOCABULARY = 200_000;
const QUESTIONS = 1000;

async function measure([
  name,
  articles,
  characters,
  ...folders
]: readonly string[]): Promise<Report> {
  const engine = engines.find((known) => known.name === name);
  if (engine === undefined) throw new RangeError(`Expected the name of an engine, got ${name}`);
  // Speed first, while the process holds nothing else.
  const shape = {
    articles: Number(articles),
    characters: Number(characters),
    vocabulary: VOCABULARY,
  };
  const texts = [...generatedTexts(sampleText(), shape)];
  const speed = await speedOf(engine, texts, generatedQuestions(texts, QUESTIONS));
  texts.length = 0;

  const quality = [];
  for (const folder of folders) {
    const collection = readCollection(folder);
    const search = await engine.index(collection.texts);
    const typos = (count: number) => (text: string, number: number) =>
      withTypos(text, count, number + 1);
    quality.push({
      collection: collection.name,
      plain: qualityOf(collection, search),
      oneTypo: qualityOf(collection, search, typos(1)),
      twoTypos: qualityOf(collection, search, typos(2)),
    });
  }
  return { engine: engine.name, quality, speed };
}

function sampleText(): string {
  return readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => readFileSync(join('content', path), 'utf8'))
    .join('\n');
}

process.stdout.write(`${JSON.stringify(await measure(process.argv.slice(2)))}\n`);
