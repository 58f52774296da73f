/** Is an unsure question about one article all the same, though it does not state what was asked? */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { QuestionTerm } from '../matching/question-term.ts';
import type { About, ArticleReference } from './answer.ts';
import { leadSentence } from './candidate-sentence.ts';
import { isWholeNameAsked, missingWords, type AskedTerm } from './missing.ts';

/** How far the first must be ahead, as a share of the second's score. */
const FAR_AHEAD = 0.35;

/**
 * @param articles - The first and, where there is one, the second.
 * @param scores - Theirs; 0 for no second.
 * @param missing - Words that the first one's title and sentence leave out.
 * @returns Null when another article may be meant as well, or when the first holds all that was asked.
 */
export function aboutOf(
  [first, second]: readonly [Article, Article | undefined],
  scores: readonly [number, number],
  question: string,
  terms: readonly AskedTerm[],
  missing: readonly string[],
  synonyms: Synonyms,
  reference: (article: Article) => ArticleReference,
): About | null {
  if (missing.length === 0) return null;
  const isAhead = scores[0] >= (1 + FAR_AHEAD) * scores[1];
  const isNamed = isNamedWhole(first, terms);
  const isOtherNamed = second !== undefined && isNamedWhole(second, terms);
  if (!isAhead && (!isNamed || isOtherNamed)) return null;
  const absent = missingWords(question, terms, wholeText(first), synonyms);
  if (absent.length === 0) return null;
  return { article: reference(first), lead: leadSentence(first), absent };
}

function isNamedWhole({ title, aliases }: Article, terms: readonly QuestionTerm[]): boolean {
  return [title, ...aliases].some((name) => isWholeNameAsked(name, terms));
}

function wholeText({ title, aliases, keywords, blocks }: Article): string[] {
  return [
    title,
    ...aliases,
    ...keywords,
    ...blocks.flatMap((block) => [
      ...(block.kind === 'item' && block.head !== null ? [plainText(block.head)] : []),
      block.kind === 'code' ? block.text : plainText(block.text),
    ]),
  ];
}
