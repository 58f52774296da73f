/** `ask --explain`: how a question found its articles, as small tables in plain words. */
import {
  matchingIngredients,
  type AnswerExplanation,
  type Ingredient,
} from '../knowledge/index.ts';
import { tableText } from './table-text.ts';

const INGREDIENT_WORDS: Readonly<Record<Ingredient, string>> = {
  passage: 'words of the question in the best passage',
  exact: 'the same words, ending and all',
  ordered: 'neighbouring words in the same order',
  near: 'neighbouring words near each other',
  whole: 'words of the question in the whole article',
  coverage: 'many different words rather than few',
  likeness: 'a title or alias like the question',
  title: 'words of the question in a title or alias',
};

export function explanationText(explanation: AnswerExplanation): string {
  const { terms, articles } = explanation;
  const numbers = articles.map((_article, position) => String(position + 1));
  const wordTable = tableText(
    ['word', 'read as', 'in the articles', ...numbers],
    terms.map(({ original, readAs, alsoReadAs, kind }, slot) => [
      original,
      wordsFor(readAs, alsoReadAs),
      KIND_WORDS[kind],
      ...articles.map(({ contributions }) => amount(contributions[slot]?.total ?? 0)),
    ]),
    3,
  );
  const ingredientTable = tableText(
    ['what counted', ...numbers],
    [
      ...matchingIngredients.map((ingredient) => [
        INGREDIENT_WORDS[ingredient],
        ...articles.map(({ contributions }) =>
          amount(sum(contributions.map(({ ingredients }) => ingredients[ingredient]))),
        ),
      ]),
      ['together', ...articles.map(({ score }) => amount(score))],
    ],
    1,
  );
  const names = articles.map(({ title, slug }, position) => `${position + 1}  ${title} (${slug})`);
  const parts = [wordTable, ...(articles.length > 0 ? [names.join('\n'), ingredientTable] : [])];
  return `How the articles were found\n\n${[...parts, decisionText(explanation)].join('\n\n')}`;
}

/** How many expansions of a word are named; a table on a phone has no room for more. */
const NAMED_EXPANSIONS = 3;

function wordsFor(readAs: string | null, alsoReadAs: readonly string[]): string {
  const also = alsoReadAs.slice(0, NAMED_EXPANSIONS).join(', ');
  const more = alsoReadAs.length > NAMED_EXPANSIONS ? ', …' : '';
  return [readAs ?? '', also === '' ? '' : `(${also}${more})`]
    .filter((part) => part !== '')
    .join(' ');
}

const KIND_WORDS = {
  known: 'yes',
  related: 'by other words',
  corrected: 'corrected',
  unknown: 'no',
  stop: 'counts in titles only',
  context: 'was asked before',
  hint: 'was asked before',
} as const;

function decisionText(explanation: AnswerExplanation): string {
  const { kind, confidence, answeredFrom, answerable, unknownBelow, articles } = explanation;
  if (articles.length === 0) return 'Unknown: no article has a telling word of the question.';
  const first = `The first article is right with a probability of ${share(confidence)}; an answer needs ${share(answeredFrom)}.`;
  if (kind === 'answered') return `Answered. ${first}`;
  const name = kind === 'unsure' ? 'Unsure' : 'Unknown';
  return `${name}. ${first} That any article answers has a probability of ${share(answerable)}; below ${share(unknownBelow)} the question is unknown.`;
}

function amount(value: number): string {
  return value === 0 ? '' : value.toFixed(2);
}

function share(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
