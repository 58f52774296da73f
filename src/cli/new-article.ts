/** `npm run new`: a file for a new article, with everything in it but the text. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { problemLine } from '../bot/config.ts';
import { loadLibrary } from '../bot/content.ts';
import { fileOf, type ParsedFile } from '../knowledge/index.ts';
import { configFor } from './folder-config.ts';
import { askSources, askSubject, type Ask } from './article-details.ts';
import { articleName } from './article-name.ts';
import { folderFor, nextId, urlFor, type Neighbour } from './article-neighbours.ts';
import { newArticleText, type ArticleFormat, type NewSource } from './article-template.ts';

const USAGE = `Usage: npm run new -- [options] "Title"

Makes the file of a new article, named after its title. On a terminal it asks for subject and sources.

  --format FORMAT  question (the text stands in answer:) or essay (Markdown); default: question
                   for a title that ends in a question mark, else essay
  --subject NAME   its subject, which also says in which folder it is put
  --name NAME      file name, where the title gives no good one: small letters, digits, hyphens
  --content DIR    folder of articles (default: CONTENT_DIR, else content)
  --help           show this text

Exit code 0: the file is made. 1: it cannot be, or there is such an article. 2: wrong usage.
`;

const EXIT = { made: 0, notMade: 1, usage: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface Request {
  readonly title: string;
  readonly format: ArticleFormat;
  readonly subject: string | null;
  readonly name: string;
  readonly content: string | undefined;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const request = readRequest(args);
  if (request === 'help') {
    process.stdout.write(USAGE);
    return EXIT.made;
  }
  if (typeof request === 'string') return fail(EXIT.usage, request, '--help shows the usage.');
  const { content, title, name, format } = request;
  const parsed = configFor(content);
  if (parsed.kind === 'problems') return fail(EXIT.usage, ...parsed.problems.map(problemLine));

  const { contentDir } = parsed.config;
  const loaded = await loadLibrary(parsed.config);
  if (loaded.kind === 'unreadable') return fail(EXIT.notMade, loaded.sentence);
  const { articles, topics } = loaded.library;
  const same = articles.find((other) => other.title.toLowerCase() === title.toLowerCase());
  if (same !== undefined) {
    const file = join(contentDir, fileOf(same.slug));
    return fail(EXIT.notMade, `${file} has this title already; add to it, or choose another.`);
  }
  const details = await askDetails(
    request,
    topics.map((topic) => topic.subject),
  );
  const neighbours = await Promise.all(
    [...loaded.files].map(([file, read]) => neighbourOf(file, read, contentDir)),
  );
  const fileName = `${name}.md`;
  const path = join(contentDir, folderFor(details.subject, neighbours), fileName);
  const text = newArticleText(
    {
      id: nextId(neighbours),
      title,
      url: urlFor(name, neighbours),
      fileName,
      today: new Date().toISOString().slice(0, 10),
      ...details,
    },
    format,
  );
  try {
    await mkdir(dirname(path), { recursive: true });
    // Fails where there is a file: two articles can have titles that give one name.
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const sentence =
      code === 'EEXIST'
        ? `${path} is there already and was left as it is; choose another --name.`
        : `${path} cannot be written (${code}).`;
    return fail(EXIT.notMade, sentence);
  }
  process.stdout.write(`${path}\n`);
  process.stderr.write(nextSteps(request, content ?? null));
  return EXIT.made;
}

/** The request, `help`, or a sentence that says what is wrong with the arguments. */
function readRequest(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        subject: { type: 'string' },
        name: { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const [first = '', ...others] = positionals;
    const title = first.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (title === '' || others.length > 0) return 'Give one title, in quotation marks.';
    const format = values.format ?? (title.endsWith('?') ? 'question' : 'essay');
    if (format !== 'question' && format !== 'essay') {
      return `Expected --format to be question or essay, got ${format}.`;
    }
    const name = values.name ?? articleName(title);
    if (name === null)
      return 'The title gives no file name in Latin letters: give one with --name.';
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      return `Expected --name to be small letters, digits and hyphens, got ${name}.`;
    }
    const subject = (values.subject ?? '').replace(/\s+/g, ' ').trim();
    return {
      title,
      format,
      name,
      subject: subject === '' ? null : subject,
      content: values.content,
    };
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error);
  }
}

async function askDetails(
  { subject }: Request,
  subjects: readonly string[],
): Promise<{ subject: string | null; sources: readonly NewSource[] }> {
  if (!process.stdin.isTTY) return { subject, sources: [] };
  // Standard output holds the name of the file alone.
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  const ask: Ask = (question) =>
    Promise.race([new Promise<string>((resolve) => lines.question(question, resolve)), ended]);
  const chosen = subject ?? (await askSubject(ask, subjects));
  const sources = await askSources(ask);
  lines.close();
  return { subject: chosen, sources };
}

/** Unfinished articles count as well: they have taken an id and an address. */
async function neighbourOf(
  file: string,
  { outcome }: ParsedFile,
  contentDir: string,
): Promise<Neighbour> {
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => '');
  const [, frontMatter = ''] = /^\uFEFF?---\r?\n(.*?)\r?\n---/s.exec(text) ?? [];
  const id = /^id:[ \t]*(\d{1,15})[ \t]*\r?$/m.exec(frontMatter)?.[1];
  const url = /^url:[ \t]*(\/\S*)[ \t]*\r?$/m.exec(frontMatter)?.[1] ?? null;
  return {
    file,
    subject: outcome.kind === 'article' ? outcome.article.subject : null,
    url,
    id: id === undefined ? null : Number(id),
  };
}

function nextSteps({ format, title }: Request, content: string | null): string {
  const where =
    format === 'question'
      ? 'on the line below answer:, indented by four spaces'
      : 'below its title';
  const folder = content === null ? '' : ` --content ${quoted(content)}`;
  return `Now, in that file:
  1. Write the text ${where} (docs/articles.md shows how). Until then it is no article.
  2. Give keywords, aliases, and the sources that are missing.
Then look at what it does:
  npm run check${content === null ? '' : ` -- ${quoted(content)}`}
  npm run --silent ask --${folder} ${quoted(title)}
`;
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}

function fail(exitCode: ExitCode, ...sentences: readonly string[]): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
