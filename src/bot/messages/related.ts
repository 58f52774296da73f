/** Where to read on, each article with a button beside it. */
import type { APIButtonComponent } from 'discord.js';
import { fitMarkdown, isolated, type RelatedArticle, type SeeAlso } from '../../knowledge/index.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import { isLinkable, linkButton, openArticleButton } from './buttons.ts';
import { small, type Part } from './part.ts';
import { section } from './section.ts';
import type { Words } from '../words/words.ts';
import { quotedWords } from './missing.ts';

/** Longest title in UTF-16 units, escapes included; one whose signs take three bytes each is cut sooner. */
const LONGEST_TITLE = 120;
const LONGEST_WIDE_TITLE = 60;
const LONGEST_SEE_ALSO = 240;

/**
 * Articles of ours open here, even when they have an address: people stay in the conversation, and the
 * opened article leads on to the site.
 */
export function relatedParts(related: readonly RelatedArticle[], words: Words): Part[] {
  const open = words.say('button.open');
  const sections = related.flatMap(({ title, slug, url }) => {
    if (slug !== null) return [titleSection(title, openArticleButton(open, slug))];
    return isLinkable(url) ? [titleSection(title, linkButton(open, url))] : [];
  });
  return sections.length === 0 ? [] : [...small(words.say('answer.related')), ...sections];
}

export function titleSection(title: string, button: APIButtonComponent): Part {
  return section(isolated(fitted(escapeLine(title))), button);
}

function fitted(title: string): string {
  const isWide = Buffer.byteLength(title) > 2 * title.length;
  return fitMarkdown(title, isWide ? LONGEST_WIDE_TITLE : LONGEST_TITLE);
}

/** A second article for a question between two, with the words that name it. */
export function seeAlsoParts(seeAlso: SeeAlso | null, words: Words): Part[] {
  if (seeAlso === null) return [];
  const { title, terms, slug } = seeAlso;
  const shown = isolated(fitted(escapeInLine(title)));
  const line =
    terms.length === 0
      ? words.say('answer.seeAlso', { title: shown })
      : words.say('answer.seeAlsoBecause', {
          title: shown,
          words: words.all(quotedWords(terms, words)),
        });
  return [
    section(fitMarkdown(line, LONGEST_SEE_ALSO), openArticleButton(words.say('button.open'), slug)),
  ];
}
