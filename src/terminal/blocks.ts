/** Blocks of an article, lines of a summary → paragraphs and lists of a terminal. */
import { plainText, type Block, type SummaryLine } from '../knowledge/index.ts';
import {
  bold,
  terminalCode,
  terminalInline,
  terminalLine,
  titleLine,
  wrap,
  wrapItem,
} from './wrapped-text.ts';
import type { TerminalStyle } from './style.ts';

/** Longest item that stands without a blank line, in UTF-16 units: about two lines. */
const LONG_ITEM = 160;

export function terminalSummary(lines: readonly SummaryLine[], style: TerminalStyle): string[] {
  return grouped(lines.map((line) => summaryLine(line, style)));
}

export function terminalBlocks(blocks: readonly Block[], style: TerminalStyle): string[] {
  return grouped(blocks.map((block) => blockPiece(block, style)));
}

/** A text, and whether it belongs to a list: list lines stand together. */
interface Piece {
  readonly text: string;
  readonly inList: boolean;
}

function summaryLine(line: SummaryLine, style: TerminalStyle): Piece {
  switch (line.kind) {
    case 'section':
      return { text: titleLine(plainText(line.text), style), inList: false };
    case 'paragraph':
      return { text: wrap(terminalInline(line.text, style), style), inList: false };
    case 'point':
      return { text: item(0, line.number, line.head, line.text, style), inList: true };
    case 'more':
      return { text: `   and ${line.count} more`, inList: true };
    default:
      return line satisfies never;
  }
}

function blockPiece(block: Block, style: TerminalStyle): Piece {
  switch (block.kind) {
    case 'heading':
      return { text: titleLine(plainText(block.text), style), inList: false };
    case 'paragraph':
      return { text: wrap(terminalInline(block.text, style), style), inList: false };
    case 'item':
      return { text: item(block.depth, block.number, block.head, block.text, style), inList: true };
    case 'quote':
      return { text: wrapItem('> ', terminalInline(block.text, style), style), inList: false };
    case 'code':
      return { text: terminalCode(block.text), inList: false };
    default:
      return block satisfies never;
  }
}

function item(
  depth: number,
  number: number | null,
  head: string | null,
  text: string,
  style: TerminalStyle,
): string {
  const marker = `${'  '.repeat(depth)}${number === null ? '-' : `${number}.`} `;
  const shownHead = head === null ? '' : bold(terminalLine(plainText(head)), style);
  const colon = head === null || text === '' ? '' : /[.?!…:]$/.test(head) ? ' ' : ': ';
  return wrapItem(marker, shownHead + colon + terminalInline(text, style), style);
}

/** Lines of a list stand together, but for items long enough to need air. */
function grouped(pieces: readonly Piece[]): string[] {
  const groups: string[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const together = before?.inList === true && piece.inList && !needAir(before.text, piece.text);
    if (together) groups.push(`${groups.pop() ?? ''}\n${piece.text}`);
    else groups.push(piece.text);
    before = piece;
  }
  return groups;
}

function needAir(before: string, after: string): boolean {
  const isNested = after.startsWith(' ');
  return !isNested && Math.max(before.length, after.length) > LONG_ITEM;
}
