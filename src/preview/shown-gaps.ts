/** The questions of this preview that nothing answers, and where on the map they fall. */
import type { Library } from '../knowledge/index.ts';
import { previousOf } from './previous-of.ts';
import type { ShownGap, SimilarityMap } from './protocol.ts';
import type { Turn } from './turns.ts';

/** Newest; each is looked up again whenever the pane is shown. */
const MOST_TURNS = 100;
const NEAREST = 3;

/**
 * Of what the bot has told to be one, in a reply or in its silence, those that the articles as they are now do not
 * answer either: an article that is written closes its gap.
 */
export function shownGaps(
  turns: readonly Turn[],
  library: Library,
  map: SimilarityMap | null,
): readonly ShownGap[] {
  const gaps = new Map<string, ShownGap>();
  for (const turn of turns.filter(isToldGap).slice(-MOST_TURNS)) {
    const answer = library.ask(turn.question, { previous: previousOf(turn, library) });
    if (answer.kind !== 'unknown') continue;
    const near = answer.candidates.slice(0, NEAREST).map(({ slug }) => slug);
    const files = library.articles.flatMap((article) =>
      near.includes(article.slug) ? library.reference(article) : [],
    );
    const nearest = near.flatMap((slug) => files.find((one) => one.slug === slug) ?? []);
    gaps.set(turn.question, {
      question: turn.question,
      near: nearest.map(({ title, file }) => ({ title, file })),
      at: placeAmong(
        nearest.map(({ file }) => file),
        map,
      ),
    });
  }
  return [...gaps.values()];
}

function isToldGap({ told }: Turn): boolean {
  return told?.outcome === 'unknown' && told.beyond === null;
}

/** Between the dots of these files, twice as close to the first as to the second. */
function placeAmong(files: readonly string[], map: SimilarityMap | null): ShownGap['at'] {
  const dots = files.flatMap((file) => map?.dots.find((dot) => dot.file === file) ?? []);
  if (dots.length === 0) return null;
  const weights = dots.map((_dot, rank) => 1 / (rank + 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, rank) => sum + value * (weights[rank] ?? 0), 0) / all;
  return { x: mean(dots.map(({ x }) => x)), y: mean(dots.map(({ y }) => y)) };
}
