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
import {
  explanationInEnglish,
  type ExplanationKey,
  type SayExplanation,
} from './explanation-words.ts';
import { tableText } from './table-text.ts';

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

export interface ExplanationForm {
  /** In whose words. */
  readonly say: SayExplanation;
  /** Whether what is said of the words has tables of its own, each as narrow as a message of Discord. */
  readonly isNarrow: boolean;
}

export function explanationParts(
  explanation: AnswerExplanation,
  { say, isNarrow }: ExplanationForm = { say: explanationInEnglish, isNarrow: false },
): ExplanationParts {
  const { articles } = explanation;
  const numbers = articles.map((_article, position) => String(position + 1));
  const ingredientTable = tableText(
    [say('word.counted'), ...numbers],
    [
      ...matchingIngredients.map((ingredient) => [
        say(`ingredient.${ingredient}`),
        ...articles.map(({ contributions }) => amount(ingredientTotal(contributions, ingredient))),
      ]),
      [say('word.together'), ...articles.map(({ score }) => amount(score))],
    ],
    1,
  );
  const names = articles.map(({ title, slug }, position) => `${position + 1}  ${title} (${slug})`);
  const tables = [
    ...wordTables(explanation, say, isNarrow),
    ...(articles.length > 0 ? [names.join('\n'), ingredientTable] : []),
    ...articles.map((article, position) => fieldTable(explanation, article, position + 1, say)),
    ...(explanation.features === null
      ? []
      : [featureTable(explanation, explanation.features, say)]),
  ];
  return { decision: decisionText(explanation, say), tables };
}

/** How each word was read, whether it is known, and what it added to each article: in one table, or in three. */
function wordTables(
  { terms, articles }: AnswerExplanation,
  say: SayExplanation,
  isNarrow: boolean,
): readonly string[] {
  const header = [say('word.word'), say('word.readAs'), say('word.known')];
  const rows = terms.map(({ original, readAs, alsoReadAs, kind }, slot) => [
    original,
    wordsFor(readAs, alsoReadAs),
    say(`kind.${kind}`),
    ...articles.map(({ contributions }) => amount(contributions[slot]?.total ?? 0)),
  ]);
  const whole = [...header, ...articles.map((_article, position) => String(position + 1))];
  if (!isNarrow) return [tableText(whole, rows, 3)];
  const narrowed = (columns: readonly number[], from = rows): string => {
    const of = (row: readonly string[]): string[] => columns.map((column) => row[column] ?? '');
    return tableText(of(whole), from.map(of), columns.includes(3) ? 1 : 2);
  };
  const readOtherwise = rows.filter(([, read]) => read !== '');
  return [
    narrowed([0, 2]),
    ...(readOtherwise.length === 0 ? [] : [narrowed([0, 1], readOtherwise)]),
    ...(articles.length === 0
      ? []
      : [narrowed([0, ...articles.map((_article, position) => position + 3)])]),
  ];
}

/** Where in an article a word counted. */
const FIELDS: readonly (readonly [name: ExplanationKey, ingredients: readonly Ingredient[]])[] = [
  ['word.names', ['title', 'likeness']],
  ['word.bestPassage', ['passage', 'exact', 'ordered', 'near']],
  ['word.wholeArticle', ['whole', 'coverage']],
];

/** What each word of the question earned an article, and where. */
function fieldTable(
  { terms }: AnswerExplanation,
  { contributions, score, title }: ExplainedArticle,
  number: number,
  say: SayExplanation,
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
  const header = [
    ...(['word.word', 'word.score', 'word.share'] as const).map((key) => say(key)),
    ...FIELDS.map(([name]) => say(name)),
  ];
  return `${number}  ${title}\n${tableText(header, rows, 1)}`;
}

/** What each feature is, and the log-odds that it adds to either decision. */
function featureTable(
  { logistics, rightArticle, stated }: AnswerExplanation,
  its: Features,
  say: SayExplanation,
): string {
  const { rightArticle: article, stated: reply } = logistics;
  const names = featureNames.filter((name) => name in article.weights || name in reply.weights);
  const added = ({ weights }: Logistic, name: FeatureName): string =>
    amount((weights[name] ?? 0) * its[name]);
  return tableText(
    [say('word.decides'), say('word.value'), say('word.rightArticle'), say('word.states')],
    [
      [say('word.begin'), '', amount(article.intercept), amount(reply.intercept)],
      ...names.map((name) => [
        say(`feature.${name}`),
        its[name].toFixed(2),
        added(article, name),
        added(reply, name),
      ]),
      [say('word.probability'), '', share(rightArticle), share(stated)],
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

function decisionText(explanation: AnswerExplanation, say: SayExplanation): string {
  const { kind, confidence, answeredFrom, answerable, unknownBelow, articles } = explanation;
  if (articles.length === 0) return say('decision.none');
  const first = say('decision.first', {
    confidence: share(confidence),
    needed: share(answeredFrom),
  });
  if (kind === 'answered') return say('decision.answered', { first });
  const isNamesAlone = kind === 'unsure' && answerable < unknownBelow;
  const rest = say(isNamesAlone ? 'decision.namesAlone' : 'decision.below', {
    answerable: share(answerable),
    limit: share(unknownBelow),
  });
  return say(`decision.${kind}`, { first, rest });
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
