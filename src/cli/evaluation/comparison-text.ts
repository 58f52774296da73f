/** What an evaluation says below its tables: what changed since a revision, what is worse than the baseline. */
import { articleChangeSentences } from './article-changes.ts';
import type { LostArticle } from './read-labelled-questions.ts';
import type { Comparison } from './revision-comparison.ts';

/** @param lost - What the labelled questions expect and no article is called any more. */
export function comparisonText(
  ref: string,
  { articles, changes }: Comparison,
  lost: readonly LostArticle[],
): string {
  const toMend = lost.map(({ slug, file, line }) => {
    const successor = articles.renamed.get(slug);
    return `${file}: line ${line} expects ${slug}${successor === undefined ? ', which is gone' : `: write ${successor}`}`;
  });
  return [
    countedText(`Articles changed since ${ref}`, articleChangeSentences(articles)),
    toMend.length === 0 ? '' : countedText('Names to mend', toMend),
    countedText(`Answers changed since ${ref}`, changes),
  ].join('');
}

/** After an empty line how many there are, then a sentence a line. */
export function countedText(title: string, sentences: readonly string[]): string {
  const count = sentences.length === 0 ? 'nothing' : String(sentences.length);
  return ['', `${title}: ${count}`, ...sentences, ''].join('\n');
}
