/** What questions are answered from: the articles of one library, and what it knows of them. */
import type { Article, Slug } from '../articles/article.ts';
import type { Calibration } from '../confidence/calibration.ts';
import type { Language } from '../language/languages/marks.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { Searcher } from '../matching/searcher.ts';
import type { ArticleReference, RelatedArticle } from './answer.ts';
import type { ArticleReader } from './article-reader.ts';
import type { AreNearDuplicates } from './near-duplicates.ts';
import type { ShownLength } from './summary.ts';

export interface AnswerSource {
  /** By their numbers in the searcher's index. */
  readonly articles: readonly Article[];
  readonly searcher: Searcher;
  readonly reader: ArticleReader;
  readonly calibration: Calibration;
  readonly synonyms: Synonyms;
  readonly shownLength: ShownLength | undefined;
  readonly find: (slug: Slug) => Article | undefined;
  readonly reference: (article: Article) => ArticleReference;
  readonly areNearDuplicates: AreNearDuplicates;
  /** Number of what the article is in another language; null where it has no translation into that. */
  readonly translated: (article: Article, language: Language) => number | null;
  readonly related: (article: Article) => readonly RelatedArticle[];
}
