/**
 * A folder of articles in the question format, the same at every run, of any size: for the time and
 * the memory that starting and reloading take, not for quality.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexableText } from '../../src/knowledge/indexing/indexable-text.ts';
import { generatedTexts } from '../matching/generated-corpus.ts';

export interface FolderShape {
  readonly articles: number;
  /** Mean length of an answer in characters. */
  readonly characters: number;
}

const VOCABULARY = 200_000;
const SUBJECTS = 40;
/** Of related articles, as in the files that the format was read from. */
const RELATED = 5;

/** @param root - Is created; files that are there already are overwritten or stay. */
export async function writeQuestionArticles(root: string, shape: FolderShape): Promise<void> {
  const texts = [...generatedTexts(await sampleText(), { ...shape, vocabulary: VOCABULARY })];
  const named = texts.map((text, number) => ({ ...text, ...namesOf(text, number) }));
  for (let subject = 0; subject < SUBJECTS; subject++) {
    await mkdir(join(root, folderOf(subject)), { recursive: true });
  }
  for (const [number, article] of named.entries()) {
    const related = Array.from(
      { length: RELATED },
      (_, nth) => named[(number * 7 + nth * 41 + 1) % named.length]!,
    );
    await writeFile(join(root, article.file), questionFile(number, article, related));
  }
}

interface Names {
  readonly question: string;
  readonly subject: string;
  /** Below the folder. */
  readonly file: string;
  readonly url: string;
}

function namesOf({ title }: IndexableText, number: number): Names {
  const folder = folderOf(number % SUBJECTS);
  const name = `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${number}`;
  return {
    question: `What is ${title}?`,
    subject: `Subject ${number % SUBJECTS}`,
    file: `${folder}/${name}.md`,
    url: `/learn/${folder}/questions/${name}`,
  };
}

function folderOf(subject: number): string {
  return `subject-${subject}`;
}

/** Line breaks of the answer are written as backslash-n, and points begin in bold, as real files do. */
function questionFile(
  id: number,
  { question, subject, url, blocks }: IndexableText & Names,
  related: readonly Names[],
): string {
  const points = blocks.map((block, number) => {
    const [head = '', ...rest] = block.split(/(?<=^\S+ \S+) /);
    return `${number + 1}. **${head}**: ${rest.join(' ')}.`;
  });
  const links = related.map(
    (other, number) => `related_article${number + 1}:
    id: ${id + number}
    title: >-
        ${other.question}
    subject: ${other.subject}
    url: ${other.url}`,
  );
  return `---
_schema: default
id: ${id}
date: 2025-01-13
title: >-
    ${question}
question: >-
    ${question}
answer: >-
    ${points.join('\\n\\n')}
subject: ${subject}
url: ${url}
score: -1.0
${links.join('\n')}
---

&nbsp;
`;
}

async function sampleText(): Promise<string> {
  const files = await readdir('content', { recursive: true });
  const articles = files.filter((file) => file.endsWith('.md')).toSorted();
  return (await Promise.all(articles.map((file) => readFile(join('content', file), 'utf8')))).join(
    '\n',
  );
}
