/** Articles and subjects as the choices of an autocomplete. */
import type { Article, Topic } from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { distinctTitles } from './distinct-titles.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { shownSubject } from './shown-subject.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** As many as a person is offered. */
export const CHOICES_SHOWN = DISCORD_LIMITS.choices;

/**
 * Ways to go on with a list of subjects that is being typed, with commas between them. A list that
 * Discord would not take as a choice is not offered; people can type it.
 */
export function subjectChoices(typed: string, topics: readonly Topic[]): Choice[] {
  const comma = typed.lastIndexOf(',');
  const before = comma < 0 ? '' : `${typed.slice(0, comma).trim()}, `;
  const begun = typed
    .slice(comma + 1)
    .trim()
    .toLowerCase();
  return topics
    .map(({ subject }) => shownSubject(subject))
    .filter((subject) => subject.toLowerCase().includes(begun))
    .map((subject) => before + subject)
    .filter((list) => list.length <= DISCORD_LIMITS.choiceText)
    .slice(0, CHOICES_SHOWN)
    .map((list) => ({ name: list, value: list }));
}

/** Tags of a forum whose names hold what is typed, each for its id. */
export function tagChoices(
  typed: string,
  tags: readonly { readonly id: string; readonly name: string }[],
): Choice[] {
  const begun = typed.trim().toLowerCase();
  return tags
    .filter(({ name }) => name.toLowerCase().includes(begun))
    .slice(0, CHOICES_SHOWN)
    .map(({ id, name }) => ({ name: plainLine(name, DISCORD_LIMITS.choiceText), value: id }));
}

/** Titles for people, and the key of each article for us: titles may be alike, and are cut. */
export function articleChoices(articles: readonly Article[]): Choice[] {
  const offered = articles.slice(0, CHOICES_SHOWN);
  const names = distinctTitles(offered, DISCORD_LIMITS.choiceText);
  return offered.map(({ slug }, position) => ({ name: names[position] ?? '', value: keyOf(slug) }));
}
