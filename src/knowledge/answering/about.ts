/** Is an unsure question about one article all the same, though it does not state what was asked? */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { QuestionTerm } from '../matching/question-term.ts';
import type { About } from './answer.ts';
import { leadSentence } from './candidate-sentence.ts';
import { isWholeNameAsked } from './missing.ts';
import type { ReadArticle } from './read-article.ts';

/** How far the first must be ahead, as a share of the second's score. */
const FAR_AHEAD = 0.35;

/**
 * @param articles - The first and, where there is one, the second.
 * @param scores - Theirs; 0 for no second.
 * @param missingFrom - Telling words of the question that none of the texts holds.
 * @returns Null when another article may be meant as well, or when the first holds all that was asked.
 */
export function aboutOf(
  [read, second]: readonly [ReadArticle, Article | undefined],
  scores: readonly [number, number],
  terms: readonly QuestionTerm[],
  missingFrom: (texts: Iterable<string>) => readonly string[],
): Pick<About, 'lead' | 'absent'> | null {
  const first = read.article;
  const isAhead = scores[0] >= (1 + FAR_AHEAD) * scores[1];
  const isOnlyNamed =
    isNamedWhole(first, terms) && (second === undefined || !isNamedWhole(second, terms));
  if (!isAhead && !isOnlyNamed) return null;
  const absent = missingFrom(wholeText(first));
  return absent.length === 0 ? null : { lead: leadSentence(read), absent };
}

function isNamedWhole({ title, aliases }: Article, terms: readonly QuestionTerm[]): boolean {
  return [title, ...aliases].some((name) => isWholeNameAsked(name, terms));
}

/** Made only as far as it is gone through. */
function* wholeText({ title, aliases, keywords, blocks }: Article): Iterable<string> {
  yield title;
  yield* aliases;
  yield* keywords;
  for (const block of blocks) {
    if (block.kind === 'item' && block.head !== null) yield plainText(block.head);
    yield block.kind === 'code' ? block.text : plainText(block.text);
  }
}
