/**
 * Paths of Grav, whose folders begin with their place in the menu (`01.kilns/02.lime/default.md`) and whose files
 * are named after a template: the page is the folder, and links leave its number out (`/kilns/lime`).
 */
const NUMBER = /^\d{1,3}\.(?=[^\s\d.])/;
/** Those of Grav and of the themes that come with it. */
const OF_TEMPLATE = /^(?:default|item|blog|page|post|docs?|chapter|modular)(?:\.[a-z]{2})?$/;

/** Name of a folder → without its number. */
export function withoutNumber(folder: string): string {
  return folder.replace(NUMBER, '');
}

/** Whether a file stands for the numbered folder that it lies in. */
export function isPageOfFolder(folder: string, name: string): boolean {
  return NUMBER.test(folder) && OF_TEMPLATE.test(name);
}

/**
 * How links may name a page in numbered folders.
 *
 * @param path - Without `.md`, `/` between folders.
 * @returns The same path where no folder has a number.
 */
export function pathWithoutNumbers(path: string): string {
  if (!/(?:^|\/)\d{1,3}\./.test(path)) return path;
  const parts = path.split('/');
  const isPage = isPageOfFolder(parts.at(-2) ?? '', parts.at(-1) ?? '');
  return (isPage ? parts.slice(0, -1) : parts).map(withoutNumber).join('/');
}
