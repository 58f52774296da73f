/** A server's pins: what they say of a question, as a list, as choices, and what came of changing them. */
import { fitMarkdown, type Article, type Library, type Slug } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { listedQuestion } from './listed-question.ts';
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
      title: words.say('pins.title'),
      above: gone === 0 ? [] : [words.say('pins.gone', { gone, count: pins.length })],
      items: pins,
      none: words.say('pins.none'),
      shown: (pin, number) => pinMarkdown(pin, number, { library, words }),
      perPage: PER_PAGE,
      verb: 'turn-pins',
    },
    page,
    words,
  );
}

function pinMarkdown(
  pin: Pin,
  number: number,
  { library, words }: { readonly library: Finder; readonly words: Words },
): string {
  const article = library.find(pin.article as Slug);
  const name = fitMarkdown(escapeInLine(article?.title ?? pin.article), LONGEST_TITLE);
  const question = listedQuestion(pin.question, LONGEST_QUESTION);
  const when = bothTimes(pin.at);
  const pinned =
    pin.by === null
      ? words.say('pins.pinned', { when })
      : words.say('pins.pinnedBy', { who: `<@${pin.by}>`, when });
  const gone = article === undefined ? ` ⚠️ ${words.say('pins.isGone')}` : '';
  return `**${number}. ${words.apart(question)}**\n→ ${words.apart(name)}${gone}, ${pinned}`;
}

/** @param begun - What is typed so far: choices that hold it come first. */
export function pinChoices(
  pins: readonly Pin[],
  library: Finder,
  begun: string,
  words: Words,
): Choice[] {
  const typed = begun.trim().toLowerCase();
  const named = pins.map((pin) => {
    const article =
      library.find(pin.article as Slug)?.title ?? `${pin.article} (${words.say('pins.isGone')})`;
    return { pin, name: plainLine(`${pin.question} → ${article}`, DISCORD_LIMITS.choiceText) };
  });
  return named
    .filter(({ pin, name }) => `${pin.question} ${name}`.toLowerCase().includes(typed))
    .slice(0, DISCORD_LIMITS.choices)
    .map(({ pin, name }) => ({ name, value: pin.pinId }));
}

export function pinAddedReply({ question }: Pin, { title }: Article, words: Words): Reply {
  const added = {
    question: listedQuestion(question, LONGEST_QUESTION),
    title: fitMarkdown(escapeInLine(title), LONGEST_TITLE),
  };
  return replyOf(ANSWER_COLOUR, text(words.say('pins.added', added)));
}

export type PinNotice = 'removed' | 'noSuchPin' | 'noArticle' | 'noWords' | 'full';

export function pinNoticeReply(notice: PinNotice, words: Words): Reply {
  const said =
    notice === 'full' ? words.say('pins.full', { count: MOST_PINS }) : words.say(`pins.${notice}`);
  return replyOf(notice === 'removed' ? ANSWER_COLOUR : QUIET_COLOUR, text(said));
}
