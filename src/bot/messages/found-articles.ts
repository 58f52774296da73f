/** Articles that some words find, each with a button that opens it. */
import { fitMarkdown, isolated, type Article, type Candidate } from '../../knowledge/index.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { openArticleButton } from './buttons.ts';
import { noticeReply } from './notice.ts';
import { heading, ownHeading, small, text, type Part } from './part.ts';
import { titleSection } from './related.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { section } from './section.ts';
import type { Words } from '../words/words.ts';

/** Longest title and sentence, escapes included: ten of each fit into a message in any script. */
const LISTED_TITLE = 90;
const LISTED_SENTENCE = 190;
const HEADED_WORDS = 60;

/** @param hits - Best first, at most ten. */
export function searchReply(searched: string, hits: readonly Candidate[], words: Words): Reply {
  if (hits.length === 0) return noticeReply('nothingFound', words);
  return replyOf(
    ANSWER_COLOUR,
    ownHeading(
      words.say('search.title', { words: escapeInLine(plainLine(searched, HEADED_WORDS)) }),
    ),
    hits.map((hit) => hitSection(hit, words)),
  );
}

/** For words that name no article clearly. @param near - Best first, at most ten. */
export function nearTitlesReply(near: readonly Article[], words: Words): Reply {
  if (near.length === 0) return noticeReply('nothingFound', words);
  return replyOf(
    QUIET_COLOUR,
    heading(words.say('unsure.title')),
    text(words.say('search.noTitle')),
    near.map(({ title, slug }) =>
      titleSection(title, openArticleButton(words.say('button.open'), slug)),
    ),
  );
}

/** One article where everybody reads along: who wants to read it opens it for themselves. */
export function offeredReply({ title, slug }: Article, words: Words): Reply {
  return replyOf(
    ANSWER_COLOUR,
    [titleSection(title, openArticleButton(words.say('button.open'), slug))],
    small(words.say('search.offered', { button: words.say('button.open') })),
  );
}

function hitSection({ title, slug, sentence }: Candidate, words: Words): Part {
  const plain = plainLine(title, LISTED_TITLE);
  const shown = `**${isolated(fitMarkdown(escapeInLine(plain), LISTED_TITLE))}**`;
  const told =
    sentence === null
      ? shown
      : `${shown}\n${fitMarkdown(escapeLine(plainLine(sentence, LISTED_SENTENCE)), LISTED_SENTENCE)}`;
  return section(told, openArticleButton(words.say('button.open'), slug));
}
