/** The buttons that replies share. */
import { ButtonStyle, ComponentType, type APIButtonComponent } from 'discord.js';
import type { ArticleReference, Slug, Topic } from '../../knowledge/index.ts';
import { editPage } from '../../config/edit-page.ts';
import { keyOf } from './article-key.ts';
import { formatCustomId, topicKeyOf, type CustomId } from './custom-id.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';
import type { PagePlace } from './page-of.ts';
import { shownSubject } from './shown-subject.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from '../words/words.ts';

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

/** Opens the article here, page by page; its title and its pages lead on to the site. */
export function readButton(
  { slug }: Pick<ArticleReference, 'slug'>,
  words: Words,
): APIButtonComponent {
  return openArticleButton(words.say('button.read'), slug, ButtonStyle.Primary);
}

/** Leads to where the file of the article is edited; nothing where that is not known. */
export function correctionButtons(
  { file }: ArticleReference,
  { contentRepoUrl, words }: Surroundings,
): APIButtonComponent[] {
  const page = contentRepoUrl === null ? null : editPage(contentRepoUrl, file);
  return isLinkable(page) ? [linkButton(words.say('button.correct'), page)] : [];
}

/** Nothing where no people answer. */
export function askPersonButtons(
  asker: string,
  canAskPerson: boolean,
  words: Words,
): APIButtonComponent[] {
  if (!canAskPerson) return [];
  return [
    actionButton(
      words.say('button.askPerson'),
      { verb: 'ask-person', asker },
      ButtonStyle.Secondary,
    ),
  ];
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
  words: Words,
): APIButtonComponent[] {
  const buttons: APIButtonComponent[] = [];
  const button = (label: string, target: number): APIButtonComponent =>
    actionButton(label, idOfPage(target), ButtonStyle.Primary);
  if (page > 0) buttons.push(button(words.say('button.previous'), page - 1));
  if (page < pageCount - 1) buttons.push(button(words.say('button.next'), page + 1));
  return buttons;
}
