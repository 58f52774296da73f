/** The buttons that replies share. */
import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import type { ArticleReference, Slug, Topic } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { formatCustomId, topicKeyOf, type CustomId } from './custom-id.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';
import type { PagePlace } from './page-of.ts';
import { shownSubject } from './shown-subject.ts';

type Look = ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger;

export function actionButton(label: string, id: CustomId, style: Look): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style,
    label: plainLine(label, DISCORD_LIMITS.buttonLabel),
    custom_id: formatCustomId(id),
  };
}

export function openArticleButton(
  label: string,
  slug: Slug,
  style: Look = ButtonStyle.Secondary,
): APIButtonComponent {
  return actionButton(label, { verb: 'open-article', article: keyOf(slug) }, style);
}

/** Whether a button can lead to the address. */
export function isLinkable(url: string | null): url is string {
  return (
    url !== null &&
    url.length <= DISCORD_LIMITS.buttonUrl &&
    /^https?:\/\//i.test(url) &&
    URL.canParse(url)
  );
}

export function linkButton(label: string, url: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: plainLine(label, DISCORD_LIMITS.buttonLabel),
    url,
  };
}

/** Leads to the article on the site, else opens it here. */
export function wholeArticleButton({ url, slug }: ArticleReference): APIButtonComponent {
  return isLinkable(url)
    ? linkButton('Read the whole article', url)
    : openArticleButton('Open the article', slug, ButtonStyle.Primary);
}

/** Nothing where no people answer. */
export function askPersonButtons(asker: string, canAskPerson: boolean): APIButtonComponent[] {
  if (!canAskPerson) return [];
  return [actionButton('Ask a person', { verb: 'ask-person', asker }, ButtonStyle.Secondary)];
}

export function topicButtons(topics: readonly Topic[]): APIButtonComponent[] {
  return topics.map(({ subject }) =>
    actionButton(
      shownSubject(subject),
      { verb: 'open-topic', topic: topicKeyOf(subject) },
      ButtonStyle.Secondary,
    ),
  );
}

/** Back and forth between pages; no buttons when there is one page. */
export function pageButtons(
  { page, pageCount }: PagePlace,
  idOfPage: (page: number) => CustomId,
): APIButtonComponent[] {
  const buttons: APIButtonComponent[] = [];
  if (page > 0) buttons.push(actionButton('◀ Previous', idOfPage(page - 1), ButtonStyle.Primary));
  if (page < pageCount - 1) {
    buttons.push(actionButton('Next ▶', idOfPage(page + 1), ButtonStyle.Primary));
  }
  return buttons;
}
