/** Which articles are close to one another, as a picture: dots that their likeness draws together. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { questionLikeness, type Article, type Library } from '../knowledge/index.ts';
import type { SimilarityMap } from './protocol.ts';

/** More dots are no picture, and comparing each with each takes too long. */
const MOST_ARTICLES = 400;

/** Of an article its beginning is compared, in UTF-16 units: there it says what it is about. */
const COMPARED = 1500;

/** Cosine from which two are close, in [0, 1]; of the articles shipped here four in five have one as close. */
const CLOSE_FROM = 0.08;
const NEIGHBOURS = 3;

/** By then nothing moves any more: https://d3js.org/d3-force/simulation#simulation_tick */
const TICKS = 300;

interface Dot {
  readonly index: number;
  x?: number;
  y?: number;
}

/** Null for a folder of too many articles. The same articles give the same picture. */
export function similarityMap(library: Library): SimilarityMap | null {
  const { articles, topics } = library;
  if (articles.length > MOST_ARTICLES) return null;
  const links = linksOf(articles.map((article) => library.vectorOf(beginningOf(article))));
  const dots = articles.map((_article, index): Dot => ({ index }));
  forceSimulation(dots)
    .force(
      'likeness',
      forceLink(links.map(({ from, to, likeness }) => ({ source: from, target: to, likeness })))
        .distance(({ likeness }) => 30 * (1 - likeness))
        .strength(({ likeness }) => Math.min(1, 2 * likeness)),
    )
    .force('apart', forceManyBody().strength(-12))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
    .stop()
    .tick(TICKS);
  const at = scaled(dots);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return {
    dots: articles.map((article, number) => {
      const { title, file } = library.reference(article);
      const subject = topics.findIndex(({ articles: its }) => its.includes(article));
      const { x = 0, y = 0 } = at[number] ?? {};
      return { title, file, subject, x, y, isAlone: !linked.has(number) };
    }),
    links,
  };
}

function beginningOf({ title, blocks }: Article): string {
  return [title, ...blocks.map(({ text }) => text)].join('\n').slice(0, COMPARED);
}

/** Each article's nearest that are close, each pair once. */
function linksOf(vectors: readonly ReturnType<Library['vectorOf']>[]): SimilarityMap['links'] {
  const pairs = new Map<string, SimilarityMap['links'][number]>();
  for (const [from, vector] of vectors.entries()) {
    const nearest = vectors
      .map((other, to) => ({ to, likeness: from === to ? 0 : questionLikeness(vector, other) }))
      .filter(({ likeness }) => likeness >= CLOSE_FROM)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBOURS);
    for (const { to, likeness } of nearest) {
      const [low, high] = from < to ? [from, to] : [to, from];
      pairs.set(`${low} ${high}`, { from: low, to: high, likeness });
    }
  }
  return [...pairs.values()];
}

/** Into [0, 100] both ways. */
function scaled(dots: readonly Dot[]): readonly { readonly x: number; readonly y: number }[] {
  const xs = dots.map(({ x = 0 }) => x);
  const ys = dots.map(({ y = 0 }) => y);
  const within = (values: readonly number[]): ((value: number) => number) => {
    const least = Math.min(...values);
    const span = Math.max(...values) - least;
    return (value) => (span === 0 ? 50 : (100 * (value - least)) / span);
  };
  const [toX, toY] = [within(xs), within(ys)];
  return dots.map(({ x = 0, y = 0 }) => ({ x: toX(x), y: toY(y) }));
}
