/** The parts of a file within the limits of what is read as Markdown; what is over them, with its place in the file. */
import { finding, type Finding } from './finding.ts';
import { MAX_DEPTH, markdownOverLimits, withinLimits } from './markdown/markdown-limits.ts';
import type { MarkdownPart } from './markdown/markdown-parts.ts';
import { nestedTooDeeply } from './reading-errors.ts';

interface PartsWithinLimits {
  readonly parts: readonly MarkdownPart[];
  /** About what the parts do not hold. */
  readonly leftOut: readonly Finding[];
}

/** Null where a part is not to be read at all. */
export function partsWithinLimits(
  file: string,
  parts: readonly MarkdownPart[],
): PartsWithinLimits | null {
  const within = parts.map((part) => ({ part, kept: withinLimits(file, part.markdown) }));
  const all = within.flatMap(({ part, kept }) => (kept === null ? [] : [{ part, kept }]));
  if (all.length < parts.length) return null;
  return {
    parts: all.map(({ part, kept }) => ({ ...part, markdown: kept.markdown })),
    leftOut: all.flatMap(({ part, kept }) => placedIn(part, kept.findings)),
  };
}

function placedIn({ placeAt }: MarkdownPart, findings: readonly Finding[]): Finding[] {
  return findings.map((found) => ({ ...found, ...placeAt(found.line, found.column) }));
}

export function overLimits(file: string, parts: readonly MarkdownPart[]): Finding[] {
  return parts.flatMap((part) => placedIn(part, markdownOverLimits(file, part.markdown)));
}

export function tooDeep(file: string, parts: readonly MarkdownPart[]): Finding {
  const place = parts[0]?.placeAt(1, 1) ?? { file, line: 1, column: 1 };
  return finding(nestedTooDeeply, place, { limit: MAX_DEPTH });
}
