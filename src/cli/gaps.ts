/** `npm run gaps`: what members asked on all servers and nothing answered, and a draft for one of it. */
import { join } from 'node:path';
import { gapGroupsIn, nearestArticle, type GapGroup } from '../bot/gaps/gap-groups.ts';
import { dayOf } from '../bot/state/days.ts';
import type { ReadOutcome } from '../bot/state/outcomes.ts';
import type { Config } from '../config/config.ts';
import { problemLine } from '../config/config-problem.ts';
import { loadLibrary } from '../content/load-library.ts';
import { atOnce, type Library } from '../knowledge/index.ts';
import { readCommandLine, type CommandLine } from '../config/command-line.ts';
import { withoutRequest } from './without-request.ts';
import { configFor } from './folder-config.ts';
import { gapDraft } from './gaps/gap-draft.ts';
import { gapText } from './gaps/gap-text.ts';
import { authorFor, nextId, urlFor } from './new-article/article-neighbours.ts';
import { readNeighbour } from './new-article/read-neighbour.ts';
import { readState } from './read-state.ts';
import { runCommand } from './run-command.ts';
import { fail, writeOut, type Streams } from './streams.ts';
import { writeNewFile } from './write-new-file.ts';

const USAGE = `Usage: npm run gaps -- [options]
       npm run gaps -- --draft [NUMBER]

Questions that members asked on Discord and nothing answered, those that ask the same together, most
asked first. A group is shown when at least two members asked. Texts are kept for RETENTION_DAYS.

  --draft           write the file of an article for a group, the first unless NUMBER names another
  --content DIR     folder of articles (default: CONTENT_DIR, else content)
  --help            show this text

Exit code 0: it ran. 1: the database or the folder cannot be used, or there is no such group or such a
file already. 2: wrong usage.
`;

const EXIT = { ran: 0, failed: 1, usage: 2 } as const;

interface Request {
  readonly content: string | undefined;
  /** Number of the group to write a draft for, from 1; null for the list. */
  readonly draft: number | null;
}

export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const line = readRequest(args);
  if (line.kind !== 'request') return withoutRequest(line, USAGE, streams);
  const { request } = line;
  const parsed = configFor(request.content, streams);
  if (parsed.kind === 'problems') {
    return fail(streams, EXIT.usage, ...parsed.problems.map(problemLine));
  }
  const { config } = parsed;
  const loaded = await loadLibrary(config);
  if (loaded.kind === 'unreadable') return fail(streams, EXIT.failed, loaded.sentence);
  const { library, files } = loaded;
  const groups = await readGroups(config, library, streams);
  if (groups.kind === 'not-read') return fail(streams, EXIT.failed, groups.sentence);
  const found = groups.value;

  if (request.draft === null) {
    for (const [at, group] of found.entries()) {
      await writeOut(streams, gapText(group, at + 1, nearestArticle(library, group.question)));
    }
    if (found.length === 0) streams.error.write('No question of two members is left unanswered.\n');
    return EXIT.ran;
  }
  const group = found[request.draft - 1];
  if (group === undefined) {
    const sentence = `There is no group ${request.draft}; there are ${found.length}.`;
    return fail(streams, EXIT.failed, sentence);
  }
  const neighbours = await Promise.all(
    [...files].map(([file, read]) => readNeighbour(file, read, config.contentDir)),
  );
  const draft = gapDraft(group, {
    id: nextId(neighbours),
    urlOf: (name) => urlFor(name, neighbours),
    author: authorFor(neighbours),
    subject: nearestArticle(library, group.question)?.article.subject ?? null,
    today: dayOf(streams.now()),
  });
  return write(join(config.contentDir, draft.name), draft.text, streams);
}

async function readGroups(
  config: Config,
  library: Library,
  { now }: Streams,
): Promise<ReadOutcome<readonly GapGroup[]>> {
  const gaps = await readState(config, now, (stores) => stores.gaps.gapsEverywhere());
  if (gaps.kind === 'not-read') return gaps;
  const { groups } = atOnce(gapGroupsIn(library, gaps.value));
  return { kind: 'read', value: groups };
}

async function write(path: string, text: string, streams: Streams): Promise<number> {
  const sentence = await writeNewFile({ path, text, ifTaken: null });
  if (sentence !== null) return fail(streams, EXIT.failed, sentence);
  streams.output.write(`${path}\n`);
  streams.error.write(
    'A draft, which nobody is answered from: write the text, add sources, and rename it without "_draft-".\n',
  );
  return EXIT.ran;
}

function readRequest(args: readonly string[]): CommandLine<Request> {
  const config = {
    allowPositionals: true,
    options: { content: { type: 'string' }, draft: { type: 'boolean', default: false } },
  } as const;
  return readCommandLine(args, config, ({ values: { content, draft }, positionals }) => {
    const [number = '1', ...others] = positionals;
    if (!draft && positionals.length > 0) return 'A number goes with --draft.';
    if (others.length > 0 || !/^[1-9]\d{0,5}$/.test(number)) {
      return `Expected one number of a group after --draft, got ${positionals.join(' ')}.`;
    }
    return { content, draft: draft ? Number(number) : null };
  });
}

await runCommand(import.meta.url, main);
