/** What stands in the tables and sentences of an explanation, in English. Others say it in their readers' words. */

export const EXPLANATION = {
  'word.word': 'word',
  'word.readAs': 'read as',
  'word.known': 'in the articles',
  'word.counted': 'what counted',
  'word.together': 'together',
  'word.score': 'score',
  'word.share': 'share',
  'word.names': 'names',
  'word.bestPassage': 'best passage',
  'word.wholeArticle': 'whole article',
  'word.decides': 'what decides',
  'word.value': 'value',
  'word.rightArticle': 'right article',
  'word.states': 'states it',
  'word.begin': 'to begin with',
  'word.probability': 'probability',
  'kind.known': 'yes',
  'kind.related': 'by other words',
  'kind.corrected': 'corrected',
  'kind.unknown': 'no',
  'kind.stop': 'counts in titles only',
  'kind.context': 'was asked before',
  'kind.hint': 'was asked before',
  'ingredient.passage': 'words of the question in the best passage',
  'ingredient.exact': 'the same words, ending and all',
  'ingredient.ordered': 'neighbouring words in the same order',
  'ingredient.near': 'neighbouring words near each other',
  'ingredient.whole': 'words of the question in the whole article',
  'ingredient.coverage': 'many different words rather than few',
  'ingredient.likeness': 'a title or alias like the question',
  'ingredient.title': 'words of the question in a title or alias',
  'feature.margin': 'how far the first article is ahead of the second',
  'feature.marginHeld': 'how far ahead, as far as it has the words asked',
  'feature.tie': 'how near the second article comes',
  'feature.strength': 'how much its best passage says of the question',
  'feature.held': 'share of the words that it has',
  'feature.named': 'share of their weight in one of its names',
  'feature.brevity': 'how short the question is',
  'feature.scarcity': 'how few of its words tell anything',
  'feature.length': 'how long the question is',
  'feature.wordiness': 'the same, of words that every question has as well',
  'feature.substance': 'how much the question says',
  'feature.nameAsked': 'share of one of its names that is asked for',
  'feature.nameWhole': 'all of one of its names is asked for',
  'feature.hasRest': 'the question has words beside its names',
  'feature.tellingRest': 'how many of those tell what is asked',
  'feature.lacking': 'how many telling words it lacks',
  'feature.lackingShare': 'share of the words that tell and it lacks',
  'feature.tellingHeld': 'share of the weight of telling words in its text',
  'feature.leftOut': 'share of the words that tell and the summary leaves out',
  'feature.rareness': 'how rare its words are in general English',
  'feature.namesHeld': 'share of words that are rare and in one of its sentences',
  'feature.together': 'share of the rare words in one of its sentences',
  'feature.sentenceLead': 'how far its best sentence is ahead of the next',
  'feature.sentenceStrength': 'how many weighty words its best sentence is worth',
  'feature.lacksName': 'a name is asked for that it has nowhere',
  'feature.asksPerson': 'a person is asked for',
  'feature.asksAmount': 'the question asks for a number',
  'feature.defines': 'it says what the name means that is asked for',
  'decision.none': 'Unknown: no article has a telling word of the question.',
  'decision.first':
    'The first article is right and the reply states what was asked with a probability of {confidence}; an answer needs {needed}.',
  'decision.answered': 'Answered. {first}',
  'decision.unsure': 'Unsure. {first} {rest}',
  'decision.unknown': 'Unknown. {first} {rest}',
  'decision.below':
    'That any article is on it has a probability of {answerable}; below {limit} the question is unknown.',
  'decision.namesAlone':
    'That any article is on it has a probability of {answerable}; below {limit} the question would be unknown, but it asks for names alone, and the article has them.',
} as const;

export type ExplanationKey = keyof typeof EXPLANATION;

/** @param values - For each `{placeholder}` of the text. */
export type SayExplanation = (
  key: ExplanationKey,
  values?: Readonly<Record<string, string>>,
) => string;

export const explanationInEnglish: SayExplanation = (key, values = {}) =>
  EXPLANATION[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
