/** All articles by title, for a folder without subjects. */
import type { Article } from '../../knowledge/index.ts';
import { openArticleButton, pageButtons } from './buttons.ts';
import { pageOf, pageWords } from './page-of.ts';
import { heading, small, text } from './part.ts';
import { titleSection } from './related.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import type { Words } from '../words/words.ts';

/** With a button each, so many fit into a message. */
const TITLES_PER_PAGE = 10;

/** @param page - Counted from 0; past the end, the last page is shown. */
export function titlesReply(articles: readonly Article[], words: Words, page = 0): Reply {
  if (articles.length === 0) return replyOf(QUIET_COLOUR, text(words.say('titles.none')));
  const shown = pageOf(articles, TITLES_PER_PAGE, page);
  return replyOf(
    ANSWER_COLOUR,
    heading(words.say('titles.title')),
    shown.onPage.map(({ title, slug }) =>
      titleSection(title, openArticleButton(words.say('button.open'), slug)),
    ),
    small(pageWords(shown, words)),
    buttonRows(pageButtons(shown, (target) => ({ verb: 'turn-titles', page: target }), words)),
  );
}
