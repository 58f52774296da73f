/** Why the newest content is not in use, and what is in use instead. */
import { fitMarkdown } from '../../knowledge/index.ts';
import type { ReloadRefusal, Snapshot } from '../../content/live-library.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Words } from '../words/words.ts';
import { bothTimes } from './times.ts';

const LONGEST_SENTENCE = 400;

/** A paragraph of at most 750 UTF-16 units. */
export function refusalText(
  { at, sentence, content }: ReloadRefusal,
  inUse: Snapshot,
  words: Words,
): string {
  const { library, version } = inUse;
  return words.say('untaken.sentence', {
    when: bothTimes(at),
    why: fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE),
    articles: words.say('count.articles', { count: library.articles.length }),
    version,
    about:
      content === null
        ? words.say('untaken.inUse')
        : words.say('untaken.newest', { version: content.version }),
  });
}
