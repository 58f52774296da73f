/** An answer or an article as text for a terminal or a pipe, from the same values as on Discord. */
import {
  introduction,
  isolated,
  languageName,
  namedWords,
  offeredCandidates,
  seeAlsoReason,
  type Answer,
  type Article,
  type ArticleReference,
  type SeeAlso,
  type Unsure,
} from '../knowledge/index.ts';
import { terminalBlocks, terminalSummary } from './blocks.ts';
import { bold, terminalLine, titleLine, wrap, wrapItem } from './wrapped-text.ts';
import type { TerminalStyle } from './style.ts';

export type { TerminalStyle };

/** Entries that people open by typing their number. */
export interface NumberedEntry {
  readonly title: string;
  /** What stands behind the title, or below it if it is an address; null for nothing. */
  readonly note: string | null;
  /** A sentence that stands below the title; plain text, null or absent for none. */
  readonly below?: string | null;
}

export function terminalAnswer(
  answer: Answer,
  numbered: readonly NumberedEntry[],
  style: TerminalStyle,
): string {
  switch (answer.kind) {
    case 'answered':
      return paragraphs(
        titleLine(answer.article.title, style),
        otherLanguageLine(answer.otherLanguage, style),
        ...terminalSummary(answer.summary.lines, style),
        answer.seeAlso ? seeAlsoLine(answer.seeAlso, style) : '',
        missingLine(answer.missing, style),
        addressLine(answer.article, style),
        numberedList('Related articles', numbered, style),
      );
    case 'unsure':
      return unsureText(answer, numbered, style);
    case 'unknown':
      if (answer.smallTalk !== undefined) return wrap(introduction(answer.smallTalk), style);
      return wrap(
        'I have no article that answers this. Try other words, or type /topics to see what I know about.',
        style,
      );
    default:
      return answer satisfies never;
  }
}

function otherLanguageLine(code: string | null, style: TerminalStyle): string {
  if (code === null) return '';
  return wrap(
    `This article is in ${languageName(code, 'en')}: there is none on this in the language of your question.`,
    style,
  );
}

function unsureText(
  answer: Unsure,
  numbered: readonly NumberedEntry[],
  style: TerminalStyle,
): string {
  const { about } = answer;
  if (about !== null) {
    const { article, lead, absent } = about;
    return paragraphs(
      titleLine(article.title, style),
      wrap(`This article says nothing about ${wordsText(absent)}.`, style),
      lead === null ? '' : wrap(`It begins: ${terminalLine(lead)}`, style),
      numberedList('Open the article', numbered, style),
    );
  }
  const offered = offeredCandidates(answer);
  const asked =
    offered.length === 1
      ? 'I am not sure that this article answers it:'
      : 'I am not sure which article answers this. Did you mean one of these?';
  const { otherLanguage } = answer;
  return paragraphs(
    otherLanguage === null
      ? ''
      : wrap(`What I have on this is in ${languageName(otherLanguage, 'en')}.`, style),
    wrap(asked, style),
    numberedList(
      null,
      numbered.map((entry, place) => ({ ...entry, below: offered[place]?.sentence ?? null })),
      style,
    ),
  );
}

export function terminalArticle(
  article: Article,
  reference: ArticleReference,
  related: readonly NumberedEntry[],
  style: TerminalStyle,
): string {
  const sources = article.sources.map(({ title, publisher, year, url }) => {
    const named = [title, publisher, year].filter((part) => part !== null).map(besideOthers);
    const source = wrapItem('- ', named.join(', '), style);
    return url === null ? source : `${source}\n${addressBelow('- ', url, style)}`;
  });
  return paragraphs(
    titleLine(article.title, style),
    ...terminalBlocks(article.blocks, style),
    sources.length === 0 ? '' : [bold('Sources', style), ...sources].join('\n'),
    addressLine(reference, style),
    numberedList('Related articles', related, style),
  );
}

/** @param title - Line above the list, or null for none. @param first - Number of the first entry. */
export function numberedList(
  title: string | null,
  entries: readonly NumberedEntry[],
  style: TerminalStyle,
  first = 1,
): string {
  if (entries.length === 0) return '';
  const lines = entries.map(({ title: name, note, below = null }, position) => {
    const marker = `  ${first + position}. `;
    const address = note !== null && URL.canParse(note) ? note : null;
    const behind = note === null || address !== null ? '' : ` (${besideOthers(note)})`;
    const entry = wrapItem(
      marker,
      (behind === '' ? terminalLine : besideOthers)(name) + behind,
      style,
    );
    if (address !== null) return `${entry}\n${addressBelow(marker, address, style)}`;
    if (below === null) return entry;
    return `${entry}\n${wrapItem(' '.repeat(marker.length), terminalLine(below), style)}`;
  });
  return [...(title === null ? [] : [titleLine(title, style)]), ...lines].join('\n');
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

/** On a line of its own below the text of an item, so that nothing is taken for a part of it. */
function addressBelow(marker: string, address: string, style: TerminalStyle): string {
  return wrapItem(' '.repeat(marker.length), terminalLine(address), style);
}

/** A part of a line whose direction stays its own. */
function besideOthers(text: string): string {
  return isolated(terminalLine(text));
}

function seeAlsoLine({ title, terms }: SeeAlso, style: TerminalStyle): string {
  return wrap(terminalLine(`See also ${isolated(title)}${seeAlsoReason(terms)}`), style);
}

function missingLine(missing: readonly string[], style: TerminalStyle): string {
  return missing.length === 0 ? '' : wrap(`Nothing here speaks of ${wordsText(missing)}.`, style);
}

function wordsText(words: readonly string[]): string {
  return terminalLine(namedWords(words, 'or'));
}

function addressLine({ url, file }: ArticleReference, style: TerminalStyle): string {
  return wrap(`Source: ${terminalLine(url ?? file)}`, style);
}
