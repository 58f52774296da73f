/** `npm run new`: a file for a new article, with everything in it but the text. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../config/config-problem.ts';
import { loadLibrary } from '../content/load-library.ts';
import { styleFor } from '../terminal/style.ts';
import { wrapQuestion } from '../terminal/wrapped-text.ts';
import { withoutRequest } from './without-request.ts';
import { configFor } from './folder-config.ts';
import { authorFor, folderFor, nextId, urlFor } from './new-article/article-neighbours.ts';
import { askTitle } from './new-article/article-details.ts';
import { newArticleText } from './new-article/article-template.ts';
import { givenDetails } from './new-article/given-details.ts';
import { NO_TITLE, readRequest } from './new-article/new-article-request.ts';
import { nextSteps } from './new-article/next-steps.ts';
import { readNeighbour } from './new-article/read-neighbour.ts';
import { typedLines, type Leaving, type TypedLines } from './new-article/typed-lines.ts';
import { runCommand } from './run-command.ts';
import { fail, type Streams } from './streams.ts';
import { takenSentence, writeNewFile } from './write-new-file.ts';

const USAGE = `Usage: npm run new -- [options] ["Title"]

Makes the file of a new article, named after its title. On a terminal it asks for what is not given:
title, subject and sources.

  --format FORMAT  question (the text stands in answer:) or essay (Markdown); default: question
                   for a title that ends in a question mark, else essay
  --subject NAME   its subject, which also says in which folder it is put
  --name NAME      file name, where the title gives no good one: small letters, digits, hyphens
  --content DIR    folder of articles (default: CONTENT_DIR, else content)
  --help           show this text

Exit code 0: the file is made. 1: it cannot be, there is such an article, or the questions were
left with Ctrl-D. 2: wrong usage. 130: stopped with Ctrl-C. Except for 0, nothing was made.
`;

const EXIT = { made: 0, notMade: 1, usage: 2, interrupted: 130 } as const;

/** Two articles can have titles that give one name. */
const IF_TAKEN = 'add to it, or give this one a --name of its own';

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const { input, error } = streams;
  // Standard output holds the name of the file alone.
  const terminal =
    input.isTTY === true
      ? typedLines(input, error, (question) => wrapQuestion(question, styleFor(error)))
      : null;
  try {
    return await makeArticle(args, streams, terminal);
  } finally {
    terminal?.close();
  }
}

async function makeArticle(
  args: readonly string[],
  streams: Streams,
  terminal: TypedLines | null,
): Promise<number> {
  let line = readRequest(args);
  if (line.kind === 'refused' && line.problem === NO_TITLE && terminal !== null) {
    const title = await askTitle(terminal.ask);
    if (title === null) return stopped(streams, terminal.left());
    line = readRequest([...args, '--', title.given]);
  }
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { request } = line;
  const { content, title, name, format } = request;
  const parsed = configFor(content, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const { contentDir } = parsed.config;
  const loaded = await loadLibrary(parsed.config);
  if (loaded.kind === 'unreadable') return fail(streams, EXIT.notMade, loaded.sentence);
  const { topics } = loaded.library;
  const neighbours = await Promise.all(
    [...loaded.files].map(([file, read]) => readNeighbour(file, read, contentDir)),
  );
  const same = neighbours.find((other) => other.title?.toLowerCase() === title.toLowerCase());
  if (same !== undefined) {
    const sentence = `${join(contentDir, same.file)} has this title already; add to it, or choose another.`;
    return fail(streams, EXIT.notMade, sentence);
  }
  const fileName = `${name}.md`;
  const pathIn = (subject: string | null): string =>
    join(contentDir, folderFor(subject, neighbours), fileName);

  const details = await givenDetails(
    request,
    terminal,
    topics.map((topic) => topic.subject),
    (subject) => (existsSync(pathIn(subject)) ? pathIn(subject) : null),
  );
  if (details.kind === 'taken')
    return fail(streams, EXIT.notMade, takenSentence(details.path, IF_TAKEN));
  if (details.kind === 'left') return stopped(streams, details.how);
  const { subject, sources } = details;
  const path = pathIn(subject);
  const today = streams.now().toISOString().slice(0, 10);
  const article = {
    id: nextId(neighbours),
    title,
    url: urlFor(name, neighbours),
    author: authorFor(neighbours),
    fileName,
    today,
    subject,
    sources,
  };
  const sentence = await writeNewFile({
    path,
    text: newArticleText(article, format),
    ifTaken: IF_TAKEN,
    makeFolder: true,
  });
  if (sentence !== null) return fail(streams, EXIT.notMade, sentence);
  streams.output.write(`${path}\n`);
  streams.error.write(nextSteps(request, styleFor(streams.error)));
  return EXIT.made;
}

function stopped(streams: Streams, how: Leaving | null): number {
  // Below the question that was not answered.
  streams.error.write('\n');
  const code = how === 'interrupted' ? EXIT.interrupted : EXIT.notMade;
  return fail(streams, code, 'Stopped: nothing was made.');
}

await runCommand(import.meta.url, main);
