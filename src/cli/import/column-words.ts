/**
 * What columns are called, in the languages of the bot (English, French, Spanish, Arabic, Hebrew) and in
 * German, Italian, Portuguese, Dutch, Japanese and Chinese; also by programs that export their pages (`title`, `body`).
 */
export type Column = 'question' | 'answer' | 'subject' | 'keywords' | 'url' | 'language';

interface ColumnWords {
  /** Also found among other words of a heading: `Question (EN)`. */
  readonly telling: readonly string[];
  /** All of the heading: they stand in headings of other columns, too. */
  readonly whole: readonly string[];
}

/** Words that name a column, with commas between them, the likeliest first. */
const words: Readonly<Record<Column, { readonly telling: string; readonly whole: string }>> = {
  question: {
    telling:
      'question, questions, pregunta, preguntas, سؤال, السؤال, שאלה, Frage, Fragen, domanda, pergunta, vraag, 質問, 问题, 問題',
    whole: 'Q, query, title, titre, título, عنوان, العنوان, כותרת, Titel, titolo',
  },
  answer: {
    telling:
      'answer, answers, response, reply, réponse, réponses, respuesta, respuestas, جواب, الجواب, إجابة, الإجابة, תשובה, Antwort, Antworten, risposta, resposta, antwoord, 回答, 答案',
    whole: 'A, body, content, text, texte, texto, نص, النص, טקסט, testo, tekst',
  },
  subject: {
    telling: '',
    whole:
      'subject, category, topic, section, sujet, catégorie, thème, rubrique, categoría, tema, موضوع, الموضوع, فئة, الفئة, נושא, קטגוריה, Thema, Kategorie, categoria, onderwerp',
  },
  keywords: {
    telling: '',
    whole:
      'keywords, keyword, tags, tag, mots-clés, palabras clave, etiquetas, كلمات مفتاحية, الكلمات المفتاحية, מילות מפתח, תגיות, Schlagworte, Stichworte, parole chiave, palavras-chave, trefwoorden',
  },
  language: {
    telling: '',
    whole: 'language, lang, locale, langue, idioma, لغة, اللغة, שפה, Sprache, lingua, língua, taal',
  },
  url: {
    telling: '',
    whole:
      'url, link, web address, lien, enlace, رابط, الرابط, קישור, Adresse, indirizzo, endereço',
  },
};

/** As `foldedHeading` writes them. */
export function columnWords(column: Column): ColumnWords {
  const { telling, whole } = words[column];
  return { telling: folded(telling), whole: folded(whole) };
}

function folded(list: string): readonly string[] {
  return list === '' ? [] : list.split(',').map(foldedHeading);
}

/** Capitals, accents, signs and the two ways of writing an Arabic ending make no other heading. */
export function foldedHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ة', 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
