/** What is said to a question in another language than that of the articles: first in its own language. */
import type { Topic } from '../../knowledge/index.ts';
import type { OtherLanguage } from '../questions/other-language.ts';
import type { Words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { Reply } from './reply.ts';
import { noAnswer } from './unknown.ts';

/** For who may not read the language of the place, by the language they asked in. */
const IN_THEIRS: Readonly<Record<string, (language: string) => string>> = {
  ar: (language) =>
    `مقالاتي مكتوبة باللغة ${language}، ولا أفهم إلا الأسئلة المكتوبة بهذه اللغة. اطرح سؤالك بها من فضلك.`,
  de: (language) =>
    `Meine Artikel sind auf ${language}, und ich verstehe nur Fragen auf ${language}. Bitte frag mich auf ${language}.`,
  es: (language) =>
    `Mis artículos están en ${language} y solo entiendo preguntas en ${language}. Pregúntame en ${language}, por favor.`,
  fr: (language) =>
    `Mes articles sont en ${language}, et je ne comprends que les questions posées en ${language}. Posez-moi la vôtre en ${language}, s’il vous plaît.`,
  he: (language) => `המאמרים שלי כתובים ב${language}, ואפשר לשאול אותי רק בשפה הזו.`,
  it: (language) =>
    `I miei articoli sono in ${language} e capisco solo domande in ${language}. Per favore, chiedimi in ${language}.`,
  ja: (language) =>
    `記事は${language}で書かれており、${language}の質問しか理解できません。${language}でお尋ねください。`,
  nl: (language) =>
    `Mijn artikelen zijn in het ${language} en ik begrijp alleen vragen in het ${language}. Stel je vraag in het ${language}.`,
  pt: (language) =>
    `Os meus artigos estão em ${language} e só entendo perguntas em ${language}. Por favor, pergunte em ${language}.`,
  ru: (language) =>
    `Язык моих статей — ${language}, и вопросы я понимаю только на этом языке. Пожалуйста, спросите на нём.`,
  zh: (language) =>
    `我的文章是用${language}写的，我只能理解${language}的问题。请用${language}提问。`,
};

export function otherLanguageReply(
  { asked, articles }: OtherLanguage,
  topics: readonly Topic[],
  question: Asked,
  words: Words,
): Reply {
  const { language } = words;
  const key = topics.length === 0 ? 'unknown.otherLanguageNoTopics' : 'unknown.otherLanguage';
  const here = words.say(key, { language: nameOf(articles, language) });
  const theirs = asked === null || asked === language ? undefined : IN_THEIRS[asked];
  const sentences =
    asked === null || theirs === undefined ? [here] : [theirs(nameOf(articles, asked)), here];
  return noAnswer(sentences.join('\n\n'), topics, question, words);
}

/** "English" is "anglais" in French. */
function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
