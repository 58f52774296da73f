/** `npm run links`: are the pages that articles name as their sources still there? */
import { contentDisk } from '../content/reading/content-disk.ts';
import { problemLine } from '../config/config-problem.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { readSettings } from '../content/reading/folder-settings.ts';
import { readArticles } from '../content/reading/read-articles.ts';
import { configFor } from './folder-config.ts';
import { lookAtPage, type PageOutcome } from './links/look-at-page.ts';
import { byHost, sourcesOf } from './links/sources-of.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';
import { withoutRequest } from './without-request.ts';
import { unreadableFolder } from '../content/unreadable-folder.ts';

const USAGE = `Usage: npm run --silent links -- [options]

Asks for each page that an article names as a source, and prints those that are gone and those that could not
be seen, with the files that name them. Hosts are asked side by side, the pages of one after the other.

  --content DIR  folder of articles (default: CONTENT_DIR, else content)
  --help         show this text

Exit code 0: none is gone. 1: some are gone (404, 410, a host that does not exist), or the folder cannot be
read. 2: wrong usage.
`;

const EXIT = { noneGone: 0, gone: 1, usage: 2 } as const;

/** Few: nothing waits for the answers, and a home router has to carry them. */
const HOSTS_AT_ONCE = 8;

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const parsed = configFor(line.request.content, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const { contentDir } = parsed.config;
  const { settings } = await readSettings(contentDir, contentDisk(contentDir));
  const read = await readArticles(contentDir, contentDisk(contentDir), { settings });
  if (read.kind === 'unreadable') {
    const sentence = unreadableFolder(read.folder, read.reason);
    return fail(streams, EXIT.gone, sentence);
  }
  const files = sourcesOf(read.content.articles);
  const outcomes = await lookAtAll([...files.keys()]);
  const counts = { there: 0, gone: 0, unclear: 0 };
  for (const [url, naming] of files) {
    const outcome = outcomes.get(url)!;
    counts[outcome.kind] += 1;
    if (outcome.kind === 'there') continue;
    const word = outcome.kind === 'gone' ? 'gone' : 'not seen';
    await writeOut(streams, `${word} (${outcome.reason}) ${url} ${naming.join(' ')}\n`);
  }
  streams.error.write(
    `${files.size} pages: ${counts.there} are there, ${counts.gone} are gone, ${counts.unclear} could not be seen; open those in a browser.\n`,
  );
  return counts.gone === 0 ? EXIT.noneGone : EXIT.gone;
}

async function lookAtAll(urls: readonly string[]): Promise<ReadonlyMap<string, PageOutcome>> {
  const outcomes = new Map<string, PageOutcome>();
  const hosts = byHost(urls).values();
  // They share the iterator: each takes the next host that nobody has taken.
  const lookers = Array.from({ length: HOSTS_AT_ONCE }, async () => {
    for (const ofHost of hosts) {
      for (const url of ofHost) outcomes.set(url, await lookAtPage(url));
    }
  });
  await Promise.all(lookers);
  return outcomes;
}

function readRequest(
  args: readonly string[],
): CommandLine<{ readonly content: string | undefined }> {
  const config = { options: { content: { type: 'string' } } } as const;
  return readCommandLine(args, config, ({ values: { content } }) => ({ content }));
}

await runCommand(import.meta.url, main);
