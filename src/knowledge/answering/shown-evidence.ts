/** Article + question + the summary made of them → what a decision must know of that reply. */
import type { Article } from '../articles/article.ts';
import type { ShownEvidence, TermShown } from '../confidence/shown-evidence.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { Term } from '../language/terms.ts';
import { kindsAsked } from './answer-kind.ts';
import type { OtherWord } from './other-words.ts';
import { contentTerms, readArticle } from './read-article.ts';
import { scoreSentences } from './sentence-scores.ts';
import { summaryMarkdown, type Summary } from './summary.ts';
import { standIns, weigh } from './term-weights.ts';

/**
 * @param terms - Content terms of the question, in its order, spelling mended.
 * @param summary - Of the article for the question.
 */
export function shownEvidence(
  article: Article,
  question: string,
  terms: readonly Term[],
  summary: Summary,
  synonyms: Synonyms,
): ShownEvidence {
  const read = readArticle(article);
  const others = standIns(read, weigh(read, terms), synonyms);
  const scores = scoreSentences(read, question, terms, synonyms);
  const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
  const best = read.sentenceTerms[scores.indexOf(first)]?.frequency ?? new Map<Term, number>();
  const shown = new Set(contentTerms(summaryMarkdown(summary)));
  const names = [article.title, ...article.aliases].map((name) => new Set(contentTerms(name)));
  return {
    terms: new Map(
      terms.map((term): [Term, TermShown] => {
        const words = [{ term, share: 1 }, ...(others.get(term) ?? [])];
        return [
          term,
          {
            names: Math.max(0, ...names.map((name) => holds(name, words))),
            article: holds(read.holding, words),
            summary: holds(shown, words),
            best: holds(best, words),
          },
        ];
      }),
    ),
    sentenceLead: first > 0 ? 1 - second / first : 0,
    asksWho: kindsAsked(question).includes('person'),
  };
}

interface Holder {
  has(term: Term): boolean;
}

function holds(text: Holder, words: readonly OtherWord[]): number {
  let most = 0;
  for (const { term, share } of words) if (share > most && text.has(term)) most = share;
  return most;
}
