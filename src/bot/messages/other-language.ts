/** What is said to a question in another language than that of the articles: first in its own language. */
import { languageNames, type OtherLanguage, type Topic } from '../../knowledge/index.ts';
import { articlesAreIn } from '../words/articles-are-in.ts';
import type { Words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { Reply } from './reply.ts';
import { noAnswer } from './unknown.ts';

export function otherLanguageReply(
  { asked, articles }: OtherLanguage,
  topics: readonly Topic[],
  question: Asked,
  words: Words,
): Reply {
  const { language } = words;
  const key = topics.length === 0 ? 'unknown.otherLanguageNoTopics' : 'unknown.otherLanguage';
  const here = words.say(key, { ...languageNames(articles, language) });
  const theirs =
    asked === null || asked === language
      ? null
      : articlesAreIn(languageNames(articles, asked), asked);
  const sentences = theirs === null ? [here] : [theirs, here];
  return noAnswer(sentences.join('\n\n'), topics, question, words);
}
