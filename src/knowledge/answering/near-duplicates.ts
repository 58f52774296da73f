/**
 * Articles that say the same: one listed beside the other would send a reader in a circle.
 *
 * Whether runs of words of one stand in the other tells texts apart as their meaning does not; the
 * idea is A. Broder's, "On the resemblance and containment of documents" (1997),
 * https://doi.org/10.1109/SEQUEN.1997.666900. A sample is enough, because copies share nearly all
 * runs and other articles nearly none.
 */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';

/** Words in a run: long enough that two articles on one subject share few. */
const RUN = 4;

/** Runs compared, spread evenly over the text. */
const SAMPLE = 40;

/** Share of the runs found, and of the longer text's length, in [0, 1], from which on two say the same. */
const SAME = 0.5;

export function areNearDuplicates(one: Article, other: Article): boolean {
  if (one.slug === other.slug || haveOneTitle(one, other)) return true;
  const [shorter, longer] = [textOf(one), textOf(other)].toSorted((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < SAME * longer.length) {
    return false;
  }
  const runs = runsOf(shorter);
  return runs.filter((run) => longer.includes(run)).length >= SAME * runs.length;
}

/** In a list they would look like one article twice. */
function haveOneTitle(one: Article, other: Article): boolean {
  return titleKey(one.title).toLowerCase() === titleKey(other.title).toLowerCase();
}

/** A title as links name it: white space does not count. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim().normalize('NFC');
}

function textOf({ blocks }: Article): string {
  const texts = blocks.map((block) =>
    plainText(block.kind === 'item' ? `${block.head ?? ''} ${block.text}` : block.text),
  );
  return ` ${texts
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}

/** At least one, each between spaces, so that only whole words are found. */
function runsOf(text: string): string[] {
  const words = text.trim().split(' ');
  const last = Math.max(0, words.length - RUN);
  const starts = Array.from({ length: SAMPLE }, (_, n) => Math.floor((n * last) / (SAMPLE - 1)));
  return [...new Set(starts)].map((start) => ` ${words.slice(start, start + RUN).join(' ')} `);
}
