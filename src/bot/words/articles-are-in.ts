/**
 * In which language the articles are, said in the language of a question that they cannot answer: for who may
 * not read that of the place. More languages than the bot speaks otherwise, a sentence each.
 */
import { filled } from './filled.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'مقالاتي مكتوبة باللغة {language}، ولا أفهم إلا الأسئلة المكتوبة بهذه اللغة. اطرح سؤالك بها من فضلك.',
  de: 'Meine Artikel sind auf {language}, und ich verstehe nur Fragen auf {language}. Bitte frag mich auf {language}.',
  es: 'Mis artículos están en {language} y solo entiendo preguntas en {language}. Pregúntame en {language}, por favor.',
  fr: 'Mes articles sont en {language}, et je ne comprends que les questions posées en {language}. Posez-moi la vôtre en {language}, s’il vous plaît.',
  he: 'המאמרים שלי כתובים ב{language}, ואפשר לשאול אותי רק בשפה הזו.',
  it: 'I miei articoli sono in {language} e capisco solo domande in {language}. Per favore, chiedimi in {language}.',
  ja: '記事は{language}で書かれており、{language}の質問しか理解できません。{language}でお尋ねください。',
  nl: 'Mijn artikelen zijn in het {language} en ik begrijp alleen vragen in het {language}. Stel je vraag in het {language}.',
  pt: 'Os meus artigos estão em {language} e só entendo perguntas em {language}. Por favor, pergunte em {language}.',
  ru: 'Язык моих статей — {language}, и вопросы я понимаю только на этом языке. Пожалуйста, спросите на нём.',
  zh: '我的文章是用{language}写的，我只能理解{language}的问题。请用{language}提问。',
};

/**
 * @param language - Name of the articles' language, in the language that is spoken.
 * @param asked - Code of the language that is spoken.
 * @returns Null for one without a sentence.
 */
export function articlesAreIn(language: string, asked: string): string | null {
  const sentence = SENTENCES[asked];
  if (sentence === undefined) return null;
  // The name is in the same language as what stands around it.
  return filled(sentence, () => language, false);
}
