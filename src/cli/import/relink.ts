/** Links of imported articles: to one another by their new files, to the web as they are, and to nothing else. */
import { posix } from 'node:path';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Page } from './imported-article.ts';
import { mapNodes } from './map-nodes.ts';
import { linkAddress, webAddress } from './web-address.ts';

export interface LinkingArticle {
  readonly body: Root;
  readonly page: Page | null;
  /** Path of its own file, `/` between folders. */
  readonly file: string;
}

/** @param files - Path of a page in the source → file of its article. */
export function relink(
  { body, page, file }: LinkingArticle,
  files: ReadonlyMap<string, string>,
): Root {
  const target = (url: string): string | null => {
    const address = linkAddress(url);
    if (address !== null || page === null || url === '') return address;
    const other = pagesAt(url, page.file).find((path) => files.has(path));
    const to = other === undefined ? undefined : files.get(other);
    if (to !== undefined) return posix.relative(posix.dirname(file), to);
    return page.address === null || !URL.canParse(url, page.address)
      ? null
      : linkAddress(new URL(url, page.address).href);
  };
  return mapNodes(body, (node): RootContent[] | null => {
    switch (node.type) {
      case 'link': {
        // A place on the same page has no address of its own in an article.
        const url = node.url.startsWith('#') ? null : target(node.url);
        return url === null || node.children.length === 0 ? node.children : [{ ...node, url }];
      }
      case 'image': {
        // It is kept where everybody can load it.
        const url = target(node.url);
        return url === null || webAddress(url) === null ? [] : [{ ...node, url }];
      }
      case 'definition': {
        const url = target(node.url);
        return url === null ? [] : [{ ...node, url }];
      }
      case 'paragraph':
      case 'heading':
        return trimmed(node);
      default:
        return null;
    }
  });
}

/** Without the space before a picture that went, and without the line that held nothing else. */
function trimmed(node: Paragraph | Heading): RootContent[] {
  const last = node.children.at(-1);
  if (last === undefined) return [];
  if (last.type !== 'text') return [node];
  const value = last.value.trimEnd();
  const before = node.children.slice(0, -1);
  const children = value === '' ? before : [...before, { ...last, value }];
  return children.length === 0 ? [] : [{ ...node, children }];
}

/** Where a link of a page may lead in the source: pages are also linked without their ending, or by their folder. */
function pagesAt(url: string, from: string): string[] {
  const [path = ''] = url.split(/[?#]/);
  if (path === '') return [];
  const start = path.startsWith('/') ? '' : posix.dirname(from);
  const at = posix.normalize(posix.join(start, decoded(path))).replace(/^\/+|\/+$/g, '');
  const inFolder = at === '' || at === '.' ? '' : `${at}/`;
  return [at, `${at}.html`, `${at}.htm`, `${inFolder}index.html`, `${inFolder}index.htm`];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
