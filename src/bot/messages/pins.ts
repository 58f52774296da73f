/** A server's pins: what they say of a question, as a list, as choices, and what came of changing them. */
import { fitMarkdown, type Article, type Library, type Slug } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { goneAmong } from '../pins/gone-pins.ts';
import { MOST_PINS } from '../pins/matching-pin.ts';
import type { Pin } from '../state/pins.ts';
import type { Choice } from './choices.ts';
import { listPageReply } from './list-page.ts';
import { text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { bothTimes } from './times.ts';
import type { Words } from '../words/words.ts';

/** With the lengths below, a page stays within the text of a message. */
const PER_PAGE = 6;
const LONGEST_QUESTION = 200;
const LONGEST_TITLE = 120;

type Finder = Pick<Library, 'find'>;

export function pinListReply(
  pins: readonly Pin[],
  library: Finder,
  page: number,
  words: Words,
): Reply {
  const gone = goneAmong(pins, library);
  return listPageReply(
    {
      title: 'Pinned in this server',
      above:
        gone === 0
          ? []
          : [
              `**${gone} of ${pins.length} lead to articles that are gone**: these questions are answered by the search. Remove them with \`/pin remove\`, or pin another article.`,
            ],
      items: pins,
      none: 'Nothing is pinned. `/pin add` gives a question an article of your choice, which is used before I search.',
      shown: (pin, number) => pinMarkdown(pin, number, library),
      perPage: PER_PAGE,
      verb: 'turn-pins',
    },
    page,
    words,
  );
}

function pinMarkdown(pin: Pin, number: number, library: Finder): string {
  const article = library.find(pin.article as Slug);
  const name = fitMarkdown(escapeInLine(article?.title ?? pin.article), LONGEST_TITLE);
  const question = fitMarkdown(escapeInLine(pin.question), LONGEST_QUESTION);
  const who = pin.by === null ? '' : ` by <@${pin.by}>`;
  return `**${number}. ${question}**\n→ ${name}${article === undefined ? ' ⚠️ gone' : ''}, pinned${who} ${bothTimes(pin.at)}`;
}

/** @param words - What is typed so far: choices that hold it come first. */
export function pinChoices(pins: readonly Pin[], library: Finder, words: string): Choice[] {
  const typed = words.trim().toLowerCase();
  const named = pins.map((pin) => {
    const article = library.find(pin.article as Slug)?.title ?? `${pin.article} (gone)`;
    return { pin, name: plainLine(`${pin.question} → ${article}`, DISCORD_LIMITS.choiceText) };
  });
  return named
    .filter(({ pin, name }) => `${pin.question} ${name}`.toLowerCase().includes(typed))
    .slice(0, DISCORD_LIMITS.choices)
    .map(({ pin, name }) => ({ name, value: pin.pinId }));
}

export function pinAddedReply({ question }: Pin, { title }: Article): Reply {
  return replyOf(
    ANSWER_COLOUR,
    text(
      `Pinned: **${fitMarkdown(escapeInLine(question), LONGEST_QUESTION)}**, and questions that ask the same in other words, are answered here from **${fitMarkdown(escapeInLine(title), LONGEST_TITLE)}**. The answer says that it is pinned; \`/pin list\` shows all pins.`,
    ),
  );
}

const SENTENCES = {
  removed: 'The pin is removed. That question is answered by the search again.',
  gone: 'There is no such pin (any more). Choose one of those that are offered while you type.',
  noArticle: 'I have no article of that name. Choose one of those that are offered while you type.',
  noWords:
    'That question has no word that tells what it asks, so it would match nothing. Pin the question as a member would ask it.',
  full: `This server has as many pins as I can keep in mind (${MOST_PINS}). Remove one with \`/pin remove\` first.`,
} as const;

export function pinNoticeReply(notice: keyof typeof SENTENCES): Reply {
  const colour = notice === 'removed' ? ANSWER_COLOUR : QUIET_COLOUR;
  return replyOf(colour, text(SENTENCES[notice]));
}
