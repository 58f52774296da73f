/** What a reload did, or why nothing changed. */
import type { ReloadOutcome } from '../live-library.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';
import { fit } from './fit.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** Four lists of so many files with names so long stay within an embed's description (4,096). */
const NAMED_FILES = 5;
const LONGEST_NAME = 150;

export function knowledgeReloadReply(outcome: ReloadOutcome): Reply {
  const { version, library } = outcome.snapshot;
  const inUse = `${counted(library.articles.length, 'article')} in use, version \`${version}\`.`;
  switch (outcome.kind) {
    case 'unchanged':
      return reply(ANSWER_COLOUR, 'Nothing has changed', [
        `The files are those I answer from already. ${inUse}`,
      ]);
    case 'kept':
      return reply(QUIET_COLOUR, 'The articles stay as they were', [
        fit(escapeLine(outcome.sentence), 500),
        ...(outcome.findings.length === 0
          ? []
          : [`${counted(outcome.findings.length, 'problem')} found in the new files.`]),
        inUse,
      ]);
    case 'reloaded': {
      const { added, changed, removed, refused } = outcome.changes;
      const lists = [
        list('Added', added),
        list('Changed', changed),
        list('Removed', removed),
        list('Refused because of errors', refused),
      ].filter((text) => text !== '');
      // A file that was refused and is gone changes nothing that anybody was told.
      const texts = lists.length === 0 ? ['No article has changed.'] : lists;
      const problems =
        refused.length === 0 ? [] : ['`/knowledge problems` says what is wrong with them.'];
      return reply(ANSWER_COLOUR, 'The articles were reloaded', [...texts, ...problems, inUse]);
    }
    default:
      return outcome satisfies never;
  }
}

function reply(color: number, title: string, texts: readonly string[]): Reply {
  return replyOf({ color, title, description: texts.join('\n\n') });
}

/** Empty for no files. */
function list(title: string, files: readonly string[]): string {
  if (files.length === 0) return '';
  const named = files
    .slice(0, NAMED_FILES)
    .map((file) => `- ${fit(escapeLine(file), LONGEST_NAME)}`);
  const more = files.length - named.length;
  if (more > 0) named.push(`- and ${more.toLocaleString('en')} more`);
  return [`**${title}** (${files.length.toLocaleString('en')})`, ...named].join('\n');
}
