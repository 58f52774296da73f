/** Articles as the choices of an autocomplete. */
import type { Article } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** As many as a person is offered. */
export const CHOICES_SHOWN = DISCORD_LIMITS.choices;

/** Titles as questions: what is chosen stands in the field, and people may go on typing in it. */
export function titleChoices(articles: readonly Article[]): Choice[] {
  const titles = articles.map(({ title }) => plainLine(title, DISCORD_LIMITS.choiceText));
  return [...new Set(titles)]
    .slice(0, CHOICES_SHOWN)
    .map((title) => ({ name: title, value: title }));
}
