/** What labelled questions get from the articles as they are, beside those of another revision. */
import type { Config } from '../../config/config.ts';
import { shownLength } from '../../bot/messages/summary-text.ts';
import { loadLibrary } from '../../content/load-library.ts';
import type { Library } from '../../knowledge/index.ts';
import { articleChanges, type ArticleChanges } from './article-changes.ts';
import { useContentAt } from './content-revision.ts';
import { outcomeOf, type Outcome } from './evaluation.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { changeSentence, outcomeWords } from './outcome-words.ts';

export interface Comparison {
  readonly articles: ArticleChanges;
  /** In the order of the questions; an article that was renamed is expected under the name it has now. */
  readonly outcomes: readonly Outcome[];
  /** A sentence for each question that gets something else, by the names articles have now. */
  readonly changes: readonly string[];
}

/** @returns A sentence when the revision cannot be used. */
export async function compareWith(
  ref: string,
  config: Config,
  questions: readonly LabelledQuestion[],
  library: Library,
): Promise<Comparison | string> {
  const used = await useContentAt(config.contentDir, ref, async (contentDir) => {
    const loaded = await loadLibrary({ ...config, contentDir }, { shownLength });
    return loaded.kind === 'unreadable' ? null : compare(loaded.library, library, questions);
  });
  if (used.kind === 'refused') return used.sentence;
  return used.result ?? `The articles of revision ${ref} cannot be read.`;
}

function compare(then: Library, now: Library, questions: readonly LabelledQuestion[]): Comparison {
  const articles = articleChanges(then.articles, now.articles);
  const oldNames = new Map([...articles.renamed].map(([old, slug]) => [slug, old]));
  const outcomes = questions.map((question) =>
    outcomeOf(now, expecting(question, articles.renamed)),
  );
  const changes = outcomes.flatMap((outcome, position) => {
    const before = outcomeOf(then, expecting(questions[position]!, oldNames));
    const { first } = before;
    const words = outcomeWords({ ...before, first: articles.renamed.get(first ?? '') ?? first });
    return words === outcomeWords(outcome) ? [] : [changeSentence(position + 1, outcome, words)];
  });
  return { articles, outcomes, changes };
}

/** The question with the slugs that articles have in another revision. */
function expecting(
  question: LabelledQuestion,
  slugs: ReadonlyMap<string, string>,
): LabelledQuestion {
  const renamed = (list: readonly string[]): readonly string[] =>
    list.map((slug) => slugs.get(slug) ?? slug);
  return { ...question, expect: renamed(question.expect), near: renamed(question.near) };
}
