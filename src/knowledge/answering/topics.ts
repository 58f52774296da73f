/** What the corpus is about, for people who do not know what to ask. */
import type { Article } from '../articles/article.ts';
import type { Steps } from '../steps.ts';

export interface Topic {
  readonly subject: string;
  /** At least one, sorted by slug. */
  readonly articles: readonly Article[];
}

/**
 * Subjects with their articles, largest first, then by name; articles without a subject are left out. None
 * where that would be more than half of them: a list of titles says more there.
 *
 * An article that has only its folder's name for a subject counts to the subject that half of the
 * folder's articles give at least, so that people are not shown "Case Studies" and "case-studies". One
 * article's subject says nothing about the others, unless it is the folder's name in other letters;
 * articles in no folder take none from one another.
 */
export function* topicsOf(articles: readonly Article[]): Steps<Topic[]> {
  const subjectOfFolder = yield* subjectsOfFolders(articles);
  const bySubject = new Map<string, Article[]>();
  for (const article of articles) {
    yield;
    const subject = hasOwnSubject(article)
      ? article.subject
      : (subjectOfFolder.get(folderOf(article)) ?? article.subject);
    if (subject === null) continue;
    const its = bySubject.get(subject);
    if (its === undefined) bySubject.set(subject, [article]);
    else its.push(article);
  }
  const placed = [...bySubject.values()].reduce((count, its) => count + its.length, 0);
  if (2 * placed < articles.length) return [];
  return [...bySubject]
    .map(([subject, its]) => ({ subject, articles: its }))
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.subject < b.subject ? -1 : 1));
}

/** For each folder the subject that half of its articles give at least, and two of them; ties go to the first by name. */
function* subjectsOfFolders(articles: readonly Article[]): Steps<ReadonlyMap<string, string>> {
  const sizes = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const article of articles) {
    yield;
    const folder = folderOf(article);
    if (folder === '') continue;
    sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    if (!hasOwnSubject(article) || article.subject === null) continue;
    const its = counts.get(folder) ?? new Map<string, number>();
    counts.set(folder, its.set(article.subject, (its.get(article.subject) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([folder, its]) => {
      const [most] = [...its].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      if (most === undefined) return [];
      const [subject, count] = most;
      const isOneArticles = count === 1 && lettersOf(subject) !== lettersOf(folder);
      return isOneArticles || 2 * count < (sizes.get(folder) ?? 0)
        ? []
        : [[folder, subject] as const];
    }),
  );
}

function hasOwnSubject(article: Article): boolean {
  return article.subject !== null && article.subject !== folderOf(article);
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function folderOf({ slug }: Article): string {
  const [folder = '', ...rest] = slug.split('/');
  return rest.length === 0 ? '' : folder;
}
