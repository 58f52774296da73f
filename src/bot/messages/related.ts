/** Where to read on, each article with a button beside it. */
import type { APIButtonComponent } from 'discord.js';
import {
  fitMarkdown,
  isolated,
  seeAlsoReason,
  type RelatedArticle,
  type SeeAlso,
} from '../../knowledge/index.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { isLinkable, linkButton, openArticleButton } from './buttons.ts';
import { small, type Part } from './part.ts';
import { section } from './section.ts';

/** Longest title, before escapes and with them. */
const LONGEST_TITLE = 100;
const LONGEST_SEE_ALSO = 300;

/**
 * Articles of ours open here, even when they have an address: people stay in the conversation, and the
 * opened article leads on to the site.
 */
export function relatedParts(related: readonly RelatedArticle[]): Part[] {
  const sections = related.flatMap(({ title, slug, url }) => {
    if (slug !== null) return [titleSection(title, openArticleButton('Open', slug))];
    return isLinkable(url) ? [titleSection(title, linkButton('Open', url))] : [];
  });
  return sections.length === 0 ? [] : [...small('Related articles'), ...sections];
}

export function titleSection(title: string, button: APIButtonComponent): Part {
  return section(
    isolated(fitMarkdown(escapeLine(plainLine(title, LONGEST_TITLE)), LONGEST_TITLE)),
    button,
  );
}

/** A second article for a question between two, with the words that name it. */
export function seeAlsoParts(seeAlso: SeeAlso | null): Part[] {
  if (seeAlso === null) return [];
  const { title, terms, slug } = seeAlso;
  const shown = isolated(fitMarkdown(escapeInLine(plainLine(title, LONGEST_TITLE)), LONGEST_TITLE));
  const line = `See also **${shown}**${seeAlsoReason(terms.map(escapeInLine))}`;
  return [section(fitMarkdown(line, LONGEST_SEE_ALSO), openArticleButton('Open', slug))];
}
