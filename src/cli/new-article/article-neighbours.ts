/** Where a new article belongs and what it is called, going by the articles that are there. */
import { fileNameFor, fileNameProblem } from '../../content/file-name.ts';

/** What is known of a file that is there. */
export interface Neighbour {
  /** Path below the content folder, `/` between folders. */
  readonly file: string;
  /** Null when it has none, or none that can be read. */
  readonly title: string | null;
  readonly subject: string | null;
  readonly url: string | null;
  /** `author` of its front matter. */
  readonly author: string | null;
  /** `id` of its front matter; null when it has none. */
  readonly id: number | null;
}

/** One above the highest there is, so that it is nobody's. */
export function nextId(neighbours: readonly Neighbour[]): number {
  return neighbours.reduce((highest, { id }) => Math.max(highest, id ?? 0), 0) + 1;
}

/** The folder below the content folder where most articles of the subject are; empty for the content folder itself. */
export function folderFor(subject: string | null, neighbours: readonly Neighbour[]): string {
  if (subject === null) return '';
  const same = neighbours.filter((other) => other.subject?.toLowerCase() === subject.toLowerCase());
  const folders = same.map(({ file }) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  const name = fileNameFor(subject);
  return mostFrequent(folders) ?? (name === null || fileNameProblem(name) !== null ? '' : name);
}

/** Who is named in most articles; null where none names an author. */
export function authorFor(neighbours: readonly Neighbour[]): string | null {
  return mostFrequent(neighbours.flatMap(({ author }) => (author === null ? [] : [author])));
}

/** Beside most others on the site, and at an address that no other has; null where none has an address. */
export function urlFor(name: string, neighbours: readonly Neighbour[]): string | null {
  const paths = neighbours.flatMap(({ url }) => (url?.startsWith('/') ? [url] : []));
  const beside = mostFrequent(paths.map((path) => path.slice(0, path.lastIndexOf('/'))));
  if (beside === null) return null;
  const taken = new Set(paths);
  let url = `${beside}/${name}`;
  for (let number = 2; taken.has(url); number += 1) url = `${beside}/${name}-${number}`;
  return url;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
