/** An explanation as the JSON object that scripts rely on; the names of its fields are a promise. */
import type { AnswerExplanation, ExplainedArticle, Ingredient } from '../knowledge/index.ts';

/** Ingredients as scripts know them: a passage was once called a unit. */
type IngredientJson = Exclude<Ingredient, 'passage'> | 'unit';

export interface ExplanationJson extends Omit<AnswerExplanation, 'articles'> {
  readonly articles: readonly ArticleJson[];
}

export interface ArticleJson extends Omit<ExplainedArticle, 'contributions'> {
  readonly contributions: readonly {
    readonly total: number;
    readonly ingredients: Readonly<Record<IngredientJson, number>>;
  }[];
}

export function explanationJson(explanation: AnswerExplanation): ExplanationJson {
  const articles = explanation.articles.map(({ contributions, ...article }) => ({
    ...article,
    contributions: contributions.map(({ total, ingredients: { passage, ...others } }) => ({
      total,
      ingredients: { unit: passage, ...others },
    })),
  }));
  return { ...explanation, articles };
}
