import { fileOf, type Article } from '../../knowledge/index.ts';

/** Address → the files that name it as a source, in the order of the articles. */
export function sourcesOf(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const article of articles) {
    const file = fileOf(article);
    for (const { url } of article.sources) {
      if (url === null) continue;
      const naming = files.get(url) ?? [];
      // Articles of one file share its sources.
      if (!naming.includes(file)) naming.push(file);
      files.set(url, naming);
    }
  }
  return files;
}

/** Those of one host together, so that it is asked one after the other. */
export function byHost(urls: Iterable<string>): readonly (readonly string[])[] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    const ofHost = hosts.get(host) ?? [];
    ofHost.push(url);
    hosts.set(host, ofHost);
  }
  return [...hosts.values()];
}
