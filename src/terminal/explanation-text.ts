/** How a question found its articles, as small tables in plain words. */
import {
  featureNames,
  matchingIngredients,
  type AnswerExplanation,
  type ExplainedArticle,
  type FeatureName,
  type Features,
  type Ingredient,
  type Logistic,
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

/** As many columns and lines as a wide terminal shows. */
export function explanationText(explanation: AnswerExplanation): string {
  const { decision, tables } = explanationParts(explanation);
  return `How the articles were found\n\n${[...tables, decision].join('\n\n')}`;
}

export interface ExplanationParts {
  /** Sentences: what was decided, and by which boundary. */
  readonly decision: string;
  /** Each in columns of one width for every letter, with its own heading. */
  readonly tables: readonly string[];
}

export function explanationParts(explanation: AnswerExplanation): ExplanationParts {
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
        ...articles.map(({ contributions }) => amount(ingredientTotal(contributions, ingredient))),
      ]),
      ['together', ...articles.map(({ score }) => amount(score))],
    ],
    1,
  );
  const names = articles.map(({ title, slug }, position) => `${position + 1}  ${title} (${slug})`);
  const tables = [
    wordTable,
    ...(articles.length > 0 ? [names.join('\n'), ingredientTable] : []),
    ...articles.map((article, position) => fieldTable(explanation, article, position + 1)),
    ...(explanation.features === null ? [] : [featureTable(explanation, explanation.features)]),
  ];
  return { decision: decisionText(explanation), tables };
}

/** Where in an article a word counted. */
const FIELDS: readonly (readonly [name: string, ingredients: readonly Ingredient[]])[] = [
  ['names', ['title', 'likeness']],
  ['best passage', ['passage', 'exact', 'ordered', 'near']],
  ['whole article', ['whole', 'coverage']],
];

/** What each word of the question earned an article, and where. */
function fieldTable(
  { terms }: AnswerExplanation,
  { contributions, score, title }: ExplainedArticle,
  number: number,
): string {
  const rows = terms.flatMap(({ original }, slot) => {
    const contribution = contributions[slot];
    if (contribution === undefined || contribution.total === 0) return [];
    const { total, ingredients } = contribution;
    return [
      [
        original,
        amount(total),
        share(total / score),
        ...FIELDS.map(([, names]) =>
          amount(names.reduce((sum, name) => sum + ingredients[name], 0)),
        ),
      ],
    ];
  });
  const header = ['word', 'score', 'share', ...FIELDS.map(([name]) => name)];
  return `${number}  ${title}\n${tableText(header, rows, 1)}`;
}

const FEATURE_WORDS: Readonly<Record<FeatureName, string>> = {
  margin: 'how far the first article is ahead of the second',
  marginHeld: 'how far ahead, as far as it has the words asked',
  tie: 'how near the second article comes',
  strength: 'how much its best passage says of the question',
  held: 'share of the words that it has',
  named: 'share of their weight in one of its names',
  brevity: 'how short the question is',
  scarcity: 'how few of its words tell anything',
  length: 'how long the question is',
  wordiness: 'the same, of words that every question has as well',
  substance: 'how much the question says',
  nameAsked: 'share of one of its names that is asked for',
  nameWhole: 'all of one of its names is asked for',
  askedLike: 'how like the question is to one that it says it is asked as',
  hasRest: 'the question has words beside its names',
  tellingRest: 'how many of those tell what is asked',
  lacking: 'how many telling words it lacks',
  lackingShare: 'share of the words that tell and it lacks',
  tellingHeld: 'share of the weight of telling words in its text',
  leftOut: 'share of the words that tell and the summary leaves out',
  rareness: 'how rare its words are in general English',
  namesHeld: 'share of words that are rare and in one of its sentences',
  together: 'share of the rare words in one of its sentences',
  sentenceLead: 'how far its best sentence is ahead of the next',
  sentenceStrength: 'how many weighty words its best sentence is worth',
  lacksName: 'a name is asked for that it has nowhere',
  asksPerson: 'a person is asked for',
  asksAmount: 'the question asks for a number',
  defines: 'it says what the name means that is asked for',
};

/** What each feature is, and the log-odds that it adds to either decision. */
function featureTable(
  { logistics, rightArticle, stated }: AnswerExplanation,
  its: Features,
): string {
  const { rightArticle: article, stated: reply } = logistics;
  const names = featureNames.filter((name) => name in article.weights || name in reply.weights);
  const added = ({ weights }: Logistic, name: FeatureName): string =>
    amount((weights[name] ?? 0) * its[name]);
  return tableText(
    ['what decides', 'value', 'right article', 'states it'],
    [
      ['to begin with', '', amount(article.intercept), amount(reply.intercept)],
      ...names.map((name) => [
        FEATURE_WORDS[name],
        its[name].toFixed(2),
        added(article, name),
        added(reply, name),
      ]),
      ['probability', '', share(rightArticle), share(stated)],
    ],
    1,
  );
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
  const first = `The first article is right and the reply states what was asked with a probability of ${share(confidence)}; an answer needs ${share(answeredFrom)}.`;
  if (kind === 'answered') return `Answered. ${first}`;
  const name = kind === 'unsure' ? 'Unsure' : 'Unknown';
  const limit =
    kind === 'unsure' && answerable < unknownBelow
      ? `below ${share(unknownBelow)} the question would be unknown, but it asks for names alone, and the article has them.`
      : `below ${share(unknownBelow)} the question is unknown.`;
  return `${name}. ${first} That any article is on it has a probability of ${share(answerable)}; ${limit}`;
}

function amount(value: number): string {
  return value === 0 ? '' : value.toFixed(2);
}

function share(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

function ingredientTotal(
  contributions: AnswerExplanation['articles'][number]['contributions'],
  ingredient: Ingredient,
): number {
  return contributions.reduce((total, { ingredients }) => total + ingredients[ingredient], 0);
}
