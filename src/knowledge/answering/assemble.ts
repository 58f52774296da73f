/** Chosen sentences → a summary: in the order of the article, under the names of their sections. */
import type { ListItem } from '../articles/article.ts';
import type { Passage, Sentence } from './passages.ts';
import { headAndText, type Summary, type SummaryLine } from './summary.ts';

/** @param chosen - Positions in `sentences`, ascending. */
export function assemble(
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  chosen: readonly number[],
): Summary {
  const texts = textsByPassage(sentences, chosen);
  const items = [...texts.keys()].filter((passage) => passages[passage]?.item?.depth === 0);
  const lines: SummaryLine[] = [];
  let section = -1;
  for (const [passage, text] of texts) {
    const from = passages[passage];
    if (from === undefined) continue;
    if (from.sectionNumber !== section && from.section !== null) {
      lines.push({ kind: 'section', text: from.section.replaceAll('**', '') });
    }
    section = from.sectionNumber;
    if (from.item === null) lines.push({ kind: 'paragraph', text });
    else lines.push(itemLine(from.item, text, items.indexOf(passage), items.length));
    const left = texts.has(passage + 1) ? 0 : restOfList(passages, passage);
    if (left > 0) lines.push({ kind: 'more', count: left });
  }
  return { lines };
}

function textsByPassage(
  sentences: readonly Sentence[],
  chosen: readonly number[],
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const position of chosen) {
    const sentence = sentences[position];
    if (sentence === undefined) continue;
    const before = texts.get(sentence.passage);
    const text = before === undefined ? sentence.markdown : `${before} ${sentence.markdown}`;
    texts.set(sentence.passage, text);
  }
  return texts;
}

/** One point alone is no list: it becomes a paragraph that begins with its head. */
function itemLine(item: ListItem, text: string, place: number, items: number): SummaryLine {
  const { head, number, depth } = item;
  const isAlone = items === 1 && depth === 0 && head !== null && !head.includes('*');
  if (isAlone) return { kind: 'paragraph', text: headAndText(head, text) };
  const numbered = number !== null && items > 1 && depth === 0;
  return { kind: 'point', number: numbered ? place + 1 : null, head, text };
}

/** Items without heads that follow in the same list: without a word about them it would be half a list. */
function restOfList(passages: readonly Passage[], passage: number): number {
  const from = passages[passage];
  if (from?.item?.head !== null) return 0;
  let left = 0;
  for (
    let next = passages[passage + 1];
    next?.item?.head === null;
    next = passages[passage + 1 + left]
  ) {
    if (next.sectionNumber !== from.sectionNumber) break;
    left += 1;
  }
  return left;
}
