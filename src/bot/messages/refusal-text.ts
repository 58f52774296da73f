/** Why the newest content is not in use, and what is in use instead. */
import { counted, fitMarkdown } from '../../knowledge/index.ts';
import type { ReloadRefusal, Snapshot } from '../../content/live-library.ts';
import { escapeLine } from '../markdown/escape.ts';
import { bothTimes } from './times.ts';

const LONGEST_SENTENCE = 400;

/** A paragraph of at most 700 UTF-16 units. */
export function refusalText({ at, sentence, content }: ReloadRefusal, inUse: Snapshot): string {
  const why = fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE);
  const { library, version } = inUse;
  const stays = `${counted(library.articles.length, 'article')} of version \`${version}\``;
  const about =
    content === null ? 'the content in use' : `the newest content, version \`${content.version}\``;
  return `**The newest content was not taken** ${bothTimes(at)}: ${why} In use: ${stays}. The problems are those of ${about}.`;
}
