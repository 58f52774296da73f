/**
 * In which language the articles are, said in the language of a question that they cannot answer: for who may
 * not read that of the place. More languages than the bot speaks otherwise, a sentence each.
 */
import { filled } from './filled.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'مقالاتي مكتوبة باللغة {language}، ولا أفهم إلا الأسئلة المكتوبة بهذه اللغة. اطرح سؤالك بها من فضلك.',
  de: 'Meine Artikel sind auf {language}, und ich verstehe nur Fragen auf {language}. Bitte frag mich auf {oneOf}.',
  en: 'My articles are in {language}, and I understand questions in {language} only. Please ask in {oneOf}.',
  es: 'Mis artículos están en {language} y solo entiendo preguntas en {language}. Pregúntame en {oneOf}, por favor.',
  fr: 'Mes articles sont en {language}, et je ne comprends que les questions posées en {language}. Posez-moi la vôtre en {oneOf}, s’il vous plaît.',
  he: 'המאמרים שלי כתובים ב{language}, ואפשר לשאול אותי רק בשפה הזו.',
  it: 'I miei articoli sono in {language} e capisco solo domande in {language}. Per favore, chiedimi in {oneOf}.',
  ja: '記事は{language}で書かれており、{language}の質問しか理解できません。{oneOf}でお尋ねください。',
  nl: 'Mijn artikelen zijn in het {language} en ik begrijp alleen vragen in het {language}. Stel je vraag in het {oneOf}.',
  pt: 'Os meus artigos estão em {language} e só entendo perguntas em {language}. Por favor, pergunte em {oneOf}.',
  ru: 'Язык моих статей — {language}, и вопросы я понимаю только на этом языке. Пожалуйста, спросите на нём.',
  zh: '我的文章是用{language}写的，我只能理解{language}的问题。请用{oneOf}提问。',
};

/**
 * @param names - Of the articles' languages, in the language that is spoken: "English and French", "English or French".
 * @param asked - Code of the language that is spoken.
 * @returns Null for one without a sentence.
 */
export function articlesAreIn(
  names: Readonly<Record<'language' | 'oneOf', string>>,
  asked: string,
): string | null {
  const sentence = SENTENCES[asked];
  if (sentence === undefined) return null;
  // The names are in the same language as what stands around them.
  return filled(sentence, (name) => (name === 'oneOf' ? names.oneOf : names.language), false);
}
