/** Articles to pick from, as a menu. */
import { ComponentType, type APISelectMenuOption, type APIStringSelectComponent } from 'discord.js';
import type { ArticleReference } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { keyOf } from './article-key.ts';
import { formatCustomId, type CustomId } from './custom-id.ts';
import type { Words } from '../words/words.ts';

/** @param articles - Best first, none twice; at least one. Those past the 25th are left out. */
export function articleMenu(
  articles: readonly ArticleReference[],
  id: CustomId,
  words: Words,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId(id),
    placeholder: words.say('entry.pick'),
    options: articleOptions(articles),
  };
}

/** Each with the article's key as its value. @param articles - As `articleMenu` takes them. */
export function articleOptions(articles: readonly ArticleReference[]): APISelectMenuOption[] {
  return articles.slice(0, DISCORD_LIMITS.selectOptions).map(({ slug, title, file }) => ({
    label: plainLine(title, DISCORD_LIMITS.selectOptionText),
    description: plainLine(file, DISCORD_LIMITS.selectOptionText),
    value: keyOf(slug),
  }));
}
