import { quoted } from '../../language/quoted.ts';
import type { Article } from '../../articles/article.ts';
import { Searcher } from '../../matching/searcher.ts';
import { corpusRule } from './corpus-rule.ts';
import { nameKey } from './name-key.ts';

export const shadowedArticle = corpusRule<{
  found: { readonly name: string; readonly title: string } | null;
}>({
  name: 'shadowed-article',
  severity: 'warning',
  message: ({ found }) =>
    found === null
      ? 'A question in the words of the title finds no article at all.'
      : `A question in the words of the title finds ${found.name} instead (${quoted(found.title)}).`,
  fix: 'Use the words of the title in the text, or give the article a title that says what only it answers.',
  *find({ articles, index, synonyms }) {
    const searcher = new Searcher(index, { synonyms });
    for (const { article, titlePlace } of articles) {
      // As the library asks.
      const first = searcher.first(article.title, article.language);
      const found = first === null ? null : (articles[first] ?? null);
      if (found?.article === article) continue;
      // Of two articles with one title one comes second: that is `duplicate-title`.
      if (found !== null && isNamedAlike(found.article, article)) continue;
      const detail = found === null ? null : { name: found.name, title: found.article.title };
      yield { place: titlePlace, detail: { found: detail } };
    }
  },
});

function isNamedAlike(one: Article, other: Article): boolean {
  return nameKey(one.title, one) === nameKey(other.title, other);
}
