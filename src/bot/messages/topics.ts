/** The topics, and the articles of one topic, as messages. */
import { fitMarkdown, isolated, type Topic } from '../../knowledge/index.ts';
import { topicKeyOf } from './custom-id.ts';
import { openArticleButton, pageButtons, topicButtons } from './buttons.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { footerOf } from './footer.ts';
import { pageOf, pageWords } from './page-of.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';
import { shownSubject } from './shown-subject.ts';

/** As many buttons as a message holds. */
const SHOWN_TOPICS = DISCORD_LIMITS.rows * DISCORD_LIMITS.buttonsPerRow;
const LISTED_SUBJECT = 100;

/** Two rows of buttons, and a list that can be read without scrolling. */
const ARTICLES_PER_PAGE = 10;
const LISTED_TITLE = 300;

export function topicsReply(topics: readonly Topic[]): Reply {
  const shown = topics.slice(0, SHOWN_TOPICS);
  const hidden = topics.length - shown.length;
  const lines = shown.map(({ subject, articles }) => {
    return `- ${isolated(fitMarkdown(escapeLine(shownSubject(subject)), LISTED_SUBJECT))} (${articles.length})`;
  });
  if (hidden > 0) lines.push(`and ${hidden} smaller ${hidden === 1 ? 'topic' : 'topics'}`);
  return replyOf(
    {
      color: ANSWER_COLOUR,
      title: 'Topics',
      description:
        lines.length > 0 ? lines.join('\n') : 'My articles are not sorted into topics yet.',
    },
    topicButtons(shown),
  );
}

/** @param page - Counted from 0; past the end, the last page is shown. */
export function topicReply({ subject, articles }: Topic, page = 0): Reply {
  const shown = pageOf(articles, ARTICLES_PER_PAGE, page);
  const { onPage, start } = shown;
  return replyOf(
    {
      color: ANSWER_COLOUR,
      title: plainLine(shownSubject(subject), DISCORD_LIMITS.embedTitle),
      description: onPage
        .map(({ title }, i) => `${start + i + 1}. ${fitMarkdown(escapeLine(title), LISTED_TITLE)}`)
        .join('\n'),
      ...footerOf([pageWords(shown)]),
    },
    // Numbers instead of titles: ten titles as buttons would be a wall, and the list has them whole.
    onPage.map(({ slug }, i) => openArticleButton(String(start + i + 1), slug)),
    pageButtons(shown, (target) => ({
      verb: 'turn-topic',
      topic: topicKeyOf(subject),
      page: target,
    })),
  );
}
