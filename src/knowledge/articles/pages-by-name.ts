/** Pages by the name of their file; of several with the same name the folders that a link gives tell which is meant. */
import { pageKey } from './links.ts';
import { pathWithoutNumbers } from './numbered-folders.ts';

export class PagesByName<Page> {
  readonly #pathOf: (page: Page) => string;
  /** The first of each name. */
  readonly #byName = new Map<string, Page>();
  /** By every end of their paths that has a folder in it, and by the whole of it, those alone that share their name with others. */
  readonly #byEnd = new Map<string, Page>();

  /** @param pathOf - Below the content folder, without `.md`. */
  constructor(pathOf: (page: Page) => string) {
    this.#pathOf = pathOf;
  }

  /** Of pages with the same path the first counts. */
  put(page: Page): void {
    const name = nameIn(this.#pathOf(page));
    const first = this.#byName.get(name);
    if (first === undefined) {
      this.#byName.set(name, page);
      return;
    }
    this.#putEnds(first);
    this.#putEnds(page);
  }

  /**
   * The page whose path agrees for the most parts, from the end, with one of these; of several the one
   * that has no more, else the first.
   *
   * @param paths - What a link may mean, without `.md`, the likeliest first. They may begin above the content folder, or in it.
   * @returns Undefined where no page has the name.
   */
  find(...paths: readonly string[]): Page | undefined {
    const name = paths.map(nameIn).find((one) => this.#byName.has(one));
    if (name === undefined) return undefined;
    const ends = this.#byEnd.size === 0 ? [] : [...paths.flatMap(endsOf), [name]];
    const end = ends
      .toSorted((one, other) => other.length - one.length)
      .find((parts) => this.#byEnd.has(parts.join('/')));
    return end === undefined ? this.#byName.get(name) : this.#byEnd.get(end.join('/'));
  }

  #putEnds(page: Page): void {
    const path = this.#pathOf(page);
    for (const end of endsOf(path)) {
      const key = end.join('/');
      if (!this.#byEnd.has(key)) this.#byEnd.set(key, page);
    }
    const whole = keysOf(path).join('/');
    const held = this.#byEnd.get(whole);
    const isHeld = held !== undefined && keysOf(this.#pathOf(held)).join('/') === whole;
    if (!isHeld) this.#byEnd.set(whole, page);
  }
}

/** Its last parts, two and more. */
function endsOf(path: string): readonly (readonly string[])[] {
  const parts = keysOf(path);
  return parts.slice(1).map((_, at) => parts.slice(at));
}

/** Parts from the end that are compared: a link may be as long as a file, and each of its ends is looked up. */
const MOST_PARTS = 8;

function keysOf(path: string): readonly string[] {
  return pathWithoutNumbers(path).split('/').slice(-MOST_PARTS).map(pageKey);
}

function nameIn(path: string): string {
  return pageKey(pathWithoutNumbers(path).split('/').at(-1) ?? '');
}
