/** The topics, and the articles of one topic, as messages. */
import { ComponentType, type APIStringSelectComponent } from 'discord.js';
import { fitMarkdown, isolated, type Topic } from '../../knowledge/index.ts';
import { formatCustomId, topicKeyOf } from './custom-id.ts';
import { openArticleButton, pageButtons } from './buttons.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { pageOf, pageWords } from './page-of.ts';
import { heading, small, text } from './part.ts';
import { titleSection } from './related.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows, menuRow } from './rows.ts';
import { shownSubject } from './shown-subject.ts';
import type { Words } from '../words/words.ts';

/** As many as a menu holds. */
const SHOWN_TOPICS = DISCORD_LIMITS.selectOptions;
const LISTED_SUBJECT = 100;

/** With a button each, so many fit into a message. */
const ARTICLES_PER_PAGE = 10;

/** The largest topics, each to be opened from a menu. @param topics - At least one. */
export function topicsReply(topics: readonly Topic[], words: Words): Reply {
  const shown = topics.slice(0, SHOWN_TOPICS);
  const hidden = topics.length - shown.length;
  const lines = shown.map(({ subject, articles }) => {
    return `- ${isolated(fitMarkdown(escapeLine(shownSubject(subject)), LISTED_SUBJECT))} (${articles.length})`;
  });
  if (hidden > 0) lines.push(words.say('topics.smaller', { count: hidden }));
  return replyOf(ANSWER_COLOUR, heading(words.say('topics.title')), text(lines.join('\n')), [
    menuRow(topicMenu(shown, words)),
  ]);
}

/** @param topics - At least one. */
function topicMenu(topics: readonly Topic[], words: Words): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId({ verb: 'pick-topic' }),
    placeholder: words.say('topics.open'),
    options: topics.map(({ subject }) => ({
      label: plainLine(shownSubject(subject), DISCORD_LIMITS.selectOptionText),
      value: topicKeyOf(subject),
    })),
  };
}

/** @param page - Counted from 0; past the end, the last page is shown. */
export function topicReply({ subject, articles }: Topic, page: number, words: Words): Reply {
  const shown = pageOf(articles, ARTICLES_PER_PAGE, page);
  return replyOf(
    ANSWER_COLOUR,
    heading(shownSubject(subject)),
    shown.onPage.map(({ title, slug }) =>
      titleSection(title, openArticleButton(words.say('button.open'), slug)),
    ),
    small(pageWords(shown, words)),
    buttonRows(
      pageButtons(
        shown,
        (target) => ({ verb: 'turn-topic', topic: topicKeyOf(subject), page: target }),
        words,
      ),
    ),
  );
}
