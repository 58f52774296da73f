/**
 * A folder of articles of any size, the same at every run: for the time and the memory that starting,
 * reloading and checking take, not for quality. Most are in the question format, every tenth is an essay.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexableText } from '../../src/knowledge/indexing/indexable-text.ts';
import { generatedTexts } from '../matching/generated-corpus.ts';
import { randomNumbers } from '../matching/random-numbers.ts';
import { answerMarkdown, essayMarkdown } from './article-text.ts';

export interface FolderShape {
  readonly articles: number;
  /** Mean length of an answer in characters. */
  readonly characters: number;
}

const VOCABULARY = 200_000;
const SUBJECTS = 40;
/** Of related articles, as in the files that the format was read from. */
const RELATED = 5;
const ESSAY_EVERY = 10;

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
    const random = randomNumbers(number);
    const text =
      number % ESSAY_EVERY === ESSAY_EVERY - 1
        ? essayMarkdown(article.title, article.blocks, random)
        : questionFile(number, article, related, random);
    await writeFile(join(root, article.file), text);
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

/** Line breaks of the answer are written as backslash-n, as real files do. */
function questionFile(
  id: number,
  { title, question, subject, url, file, blocks }: IndexableText & Names,
  related: readonly Names[],
  random: () => number,
): string {
  const answer = answerMarkdown(blocks, random).replaceAll('\n', '\\n');
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
article_title: >-
    ${question}
date_format: MMM DD, YYYY
post_on_text: Posted on
seo:
  title: Answers | ${subject}
  page_description: >-
    ${title}, and what ${blocks[0]?.slice(0, 150) ?? ''}.
  page_keywords: >-
    ${title.split(' ').join(', ')}
author: Museum
question: >-
    ${question}
answer: >-
    ${answer}
subject: ${subject}
file_name: ${file.split('/').at(-1)}
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
