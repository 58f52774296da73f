/** Paragraphs of encyclopedia articles, joined into essays, with questions and their answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecordLines } from '../../src/cli/rank/record-lines.ts';
import type { Article, Block, Slug } from '../../src/knowledge/index.ts';
import { escapeText } from '../../src/knowledge/index.ts';

export interface EssayQuestion {
  readonly question: string;
  readonly article: Article;
  /** One of which a good summary contains. At least one. */
  readonly answers: readonly string[];
}

export interface Essays {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  readonly questions: readonly EssayQuestion[];
}

/** @param folder - Holds `corpus.jsonl`, `queries.jsonl`, `qrels.tsv` and `answers.jsonl`. */
export async function readEssays(folder: string): Promise<Essays> {
  const paragraphs = await readLines<{ id: string; title: string; text: string }>(
    folder,
    'corpus.jsonl',
  );
  const queries = await readLines<{ id: string; text: string }>(folder, 'queries.jsonl');
  const answers = await readLines<{ qid: string; answers: string[] }>(folder, 'answers.jsonl');
  const judgements = (await readFile(join(folder, 'qrels.tsv'), 'utf8')).trim().split('\n');

  const blocksByTitle = new Map<string, Block[]>();
  for (const { title, text } of paragraphs) {
    const blocks = blocksByTitle.get(title) ?? [];
    blocks.push({ kind: 'paragraph', text: escapeText(text.trim()), line: blocks.length + 1 });
    blocksByTitle.set(title, blocks);
  }
  const byTitle = new Map(
    [...blocksByTitle].map(([title, blocks]) => [title, essay(title, blocks)]),
  );
  const titleOf = new Map(paragraphs.map(({ id, title }) => [id, title]));
  const answersOf = new Map(answers.map((entry) => [entry.qid, entry.answers]));
  const paragraphOf = new Map(
    judgements.map((line) => line.split('\t')).map(([query = '', id = '']) => [query, id]),
  );
  return {
    articles: [...byTitle.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    questions: queries.flatMap(({ id, text }) => {
      const article = byTitle.get(titleOf.get(paragraphOf.get(id) ?? '') ?? '');
      const known = answersOf.get(id);
      return article === undefined || known === undefined
        ? []
        : [{ question: text, article, answers: known }];
    }),
  };
}

function essay(title: string, blocks: readonly Block[]): Article {
  return {
    // A name that no file has; articles of a bench need only be told apart.
    slug: title.toLowerCase().replace(/\W+/g, '-') as Slug,
    title,
    subject: null,
    language: 'en',
    translationOf: null,
    url: null,
    aliases: [],
    keywords: [],
    askedAs: [],
    updated: null,
    sources: [],
    licence: null,
    picture: null,
    declaredLinks: [],
    blocks,
  };
}

/** The files are ours to trust: a bench that reads a broken one should stop. */
async function readLines<Line>(folder: string, file: string): Promise<Line[]> {
  const lines = new RecordLines(file, await readFile(join(folder, file)));
  return Array.from({ length: lines.count }, (_, line) => lines.value(line) as Line);
}
