/** An answer or an article as text for a terminal or a pipe, from the same values as on Discord. */
import {
  isolated,
  seeAlsoReason,
  type Answer,
  type Article,
  type ArticleReference,
  type SeeAlso,
} from '../knowledge/index.ts';
import { terminalBlocks, terminalSummary } from './blocks.ts';
import { bold, terminalLine, titleLine, wrap, wrapItem } from './wrapped-text.ts';
import type { TerminalStyle } from './style.ts';

export type { TerminalStyle };

/** Entries that people open by typing their number. */
export interface NumberedEntry {
  readonly title: string;
  /** What stands behind the title, such as an address or a confidence; null for nothing. */
  readonly note: string | null;
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
        ...terminalSummary(answer.summary.lines, style),
        answer.seeAlso ? seeAlsoLine(answer.seeAlso, style) : '',
        sourceLine(answer.article, style),
        numberedList('Related articles', numbered, style),
      );
    case 'unsure':
      return paragraphs(
        wrap('I am not sure which article answers this. Did you mean one of these?', style),
        numberedList(null, numbered, style),
      );
    case 'unknown':
      return wrap(
        'I have no article that answers this. Try other words, or type /topics to see what I know about.',
        style,
      );
    default:
      return answer satisfies never;
  }
}

export function terminalArticle(
  article: Article,
  reference: ArticleReference,
  related: readonly NumberedEntry[],
  style: TerminalStyle,
): string {
  const sources = article.sources.map(({ title, publisher, year, url }) =>
    wrapItem(
      '- ',
      [title, publisher, year, url]
        .filter((part) => part !== null)
        .map(besideOthers)
        .join(', '),
      style,
    ),
  );
  return paragraphs(
    titleLine(article.title, style),
    ...terminalBlocks(article.blocks, style),
    sources.length === 0 ? '' : [bold('Sources', style), ...sources].join('\n'),
    sourceLine(reference, style),
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
  const lines = entries.map(({ title: name, note }, position) =>
    wrapItem(
      `  ${first + position}. `,
      note === null ? terminalLine(name) : `${besideOthers(name)} (${besideOthers(note)})`,
      style,
    ),
  );
  return [...(title === null ? [] : [titleLine(title, style)]), ...lines].join('\n');
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

/** A part of a line whose direction stays its own. */
function besideOthers(text: string): string {
  return isolated(terminalLine(text));
}

function seeAlsoLine({ title, terms }: SeeAlso, style: TerminalStyle): string {
  return wrap(terminalLine(`See also ${isolated(title)}${seeAlsoReason(terms)}`), style);
}

function sourceLine({ url, file }: ArticleReference, style: TerminalStyle): string {
  return wrap(`Source: ${terminalLine(url ?? file)}`, style);
}
