/** What the page for visitors says beside what the bot says everywhere. */
import { wordsIn, type Words } from '../bot/words/words.ts';
import type { Language } from '../bot/words/languages.ts';

export interface PageTexts {
  readonly title: string;
  readonly question: string;
  readonly ask: string;
  readonly hint: string;
  readonly languages: string;
  readonly start: string;
  readonly readAll: string;
  readonly choose: string;
  readonly previous: string;
  readonly next: string;
  readonly pages: string;
  readonly unknown: string;
  readonly smallTalk: string;
  readonly tooLong: string;
  readonly notFound: string;
  readonly notFoundNext: string;
  readonly onlyRead: string;
  readonly onlyReadNext: string;
  readonly tooMany: string;
  readonly tooManyNext: string;
  readonly failed: string;
  readonly failedNext: string;
}

export interface PageWords {
  readonly texts: PageTexts;
  /** As the bot says it. */
  readonly bot: Words;
  /** How many more there are than are shown. */
  more(count: number): string;
}

const TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: {
    title: 'Ask the articles',
    question: 'Your question',
    ask: 'Ask',
    hint: 'Answers are whole sentences of articles, with their sources. Nothing that you ask is kept.',
    languages: 'Language of this page',
    start: 'Start again',
    readAll: 'Read the whole article',
    choose: 'Choose one',
    previous: 'Previous page',
    next: 'Next page',
    pages: 'Pages of the article',
    unknown: 'Nothing in the articles answers this. Other words may help: ask again below.',
    smallTalk: 'Hello! Ask a question about what the articles are on.',
    tooLong: 'The question is too long, so only its beginning was read. Ask again in fewer words.',
    notFound: 'There is no such page',
    notFoundNext: 'The article may have been renamed or removed. Ask for it below.',
    onlyRead: 'This page can only be read',
    onlyReadNext: 'Nothing was sent or changed. Ask below.',
    tooMany: 'Too many requests',
    tooManyNext: 'More came from your network than can be answered. Wait a minute and ask again.',
    failed: 'Something went wrong here',
    failedNext: 'It was not your fault. Please try again in a moment.',
  },
  fr: {
    title: 'Interrogez les articles',
    question: 'Votre question',
    ask: 'Demander',
    hint: 'Les réponses sont des phrases entières des articles, avec leurs sources. Rien de ce que vous demandez n’est conservé.',
    languages: 'Langue de cette page',
    start: 'Recommencer',
    readAll: 'Lire tout l’article',
    choose: 'Choisissez',
    previous: 'Page précédente',
    next: 'Page suivante',
    pages: 'Pages de l’article',
    unknown:
      'Rien dans les articles n’y répond. D’autres mots peuvent aider : demandez de nouveau ci-dessous.',
    smallTalk: 'Bonjour ! Posez une question sur le sujet des articles.',
    tooLong:
      'La question est trop longue : seul son début a été lu. Demandez de nouveau en moins de mots.',
    notFound: 'Cette page n’existe pas',
    notFoundNext: 'L’article a pu être renommé ou retiré. Cherchez-le ci-dessous.',
    onlyRead: 'Cette page se lit seulement',
    onlyReadNext: 'Rien n’a été envoyé ni changé. Posez votre question ci-dessous.',
    tooMany: 'Trop de demandes',
    tooManyNext:
      'Il en est venu de votre réseau plus qu’il n’est possible de traiter. Attendez une minute et demandez de nouveau.',
    failed: 'Une erreur s’est produite ici',
    failedNext: 'Ce n’était pas votre faute. Réessayez dans un instant.',
  },
  es: {
    title: 'Pregunte a los artículos',
    question: 'Su pregunta',
    ask: 'Preguntar',
    hint: 'Las respuestas son frases enteras de los artículos, con sus fuentes. No se guarda nada de lo que pregunta.',
    languages: 'Idioma de esta página',
    start: 'Empezar de nuevo',
    readAll: 'Leer el artículo entero',
    choose: 'Elija uno',
    previous: 'Página anterior',
    next: 'Página siguiente',
    pages: 'Páginas del artículo',
    unknown:
      'Nada en los artículos responde a esto. Otras palabras pueden ayudar: pregunte de nuevo abajo.',
    smallTalk: '¡Hola! Haga una pregunta sobre el tema de los artículos.',
    tooLong:
      'La pregunta es demasiado larga y solo se ha leído el principio. Pregunte de nuevo con menos palabras.',
    notFound: 'Esta página no existe',
    notFoundNext:
      'Puede que el artículo haya cambiado de nombre o se haya quitado. Búsquelo abajo.',
    onlyRead: 'Esta página solo se puede leer',
    onlyReadNext: 'No se ha enviado ni cambiado nada. Pregunte abajo.',
    tooMany: 'Demasiadas peticiones',
    tooManyNext:
      'Han llegado de su red más de las que se pueden responder. Espere un minuto y pregunte de nuevo.',
    failed: 'Algo ha fallado aquí',
    failedNext: 'No ha sido culpa suya. Inténtelo de nuevo dentro de un momento.',
  },
  ar: {
    title: 'اسأل المقالات',
    question: 'سؤالك',
    ask: 'اسأل',
    hint: 'الإجابات جمل كاملة من المقالات مع مصادرها. لا يُحفظ شيء مما تسأل عنه.',
    languages: 'لغة هذه الصفحة',
    start: 'ابدأ من جديد',
    readAll: 'اقرأ المقالة كاملة',
    choose: 'اختر واحدة',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    pages: 'صفحات المقالة',
    unknown: 'لا شيء في المقالات يجيب عن هذا. قد تفيد كلمات أخرى: اسأل من جديد أدناه.',
    smallTalk: 'أهلًا! اطرح سؤالًا عمّا تتناوله المقالات.',
    tooLong: 'السؤال طويل جدًا فلم يُقرأ إلا أوله. اسأل من جديد بكلمات أقل.',
    notFound: 'لا توجد صفحة كهذه',
    notFoundNext: 'ربما تغيّر اسم المقالة أو أزيلت. ابحث عنها أدناه.',
    onlyRead: 'هذه الصفحة للقراءة فقط',
    onlyReadNext: 'لم يُرسل شيء ولم يتغير شيء. اسأل أدناه.',
    tooMany: 'طلبات كثيرة جدًا',
    tooManyNext: 'وصل من شبكتك أكثر مما يمكن الإجابة عنه. انتظر دقيقة ثم اسأل من جديد.',
    failed: 'حدث خطأ هنا',
    failedNext: 'لم يكن الخطأ منك. حاول من جديد بعد قليل.',
  },
  he: {
    title: 'שאלו את המאמרים',
    question: 'השאלה שלכם',
    ask: 'שאלו',
    hint: 'התשובות הן משפטים שלמים מן המאמרים, עם מקורותיהם. דבר ממה שתשאלו אינו נשמר.',
    languages: 'שפת הדף',
    start: 'התחלה מחדש',
    readAll: 'קריאת המאמר כולו',
    choose: 'בחרו אחד',
    previous: 'הדף הקודם',
    next: 'הדף הבא',
    pages: 'דפי המאמר',
    unknown: 'שום דבר במאמרים אינו עונה על כך. מילים אחרות עשויות לעזור: שאלו שוב למטה.',
    smallTalk: 'שלום! שאלו שאלה על מה שהמאמרים עוסקים בו.',
    tooLong: 'השאלה ארוכה מדי, ולכן נקראה רק תחילתה. שאלו שוב בפחות מילים.',
    notFound: 'אין דף כזה',
    notFoundNext: 'ייתכן ששם המאמר השתנה או שהוא הוסר. חפשו אותו למטה.',
    onlyRead: 'הדף הזה לקריאה בלבד',
    onlyReadNext: 'דבר לא נשלח ולא השתנה. שאלו למטה.',
    tooMany: 'יותר מדי בקשות',
    tooManyNext: 'הגיעו מן הרשת שלכם יותר משאפשר לענות עליהן. המתינו דקה ושאלו שוב.',
    failed: 'משהו השתבש כאן',
    failedNext: 'זו לא הייתה אשמתכם. נסו שוב בעוד רגע.',
  },
};

export function pageWords(language: Language): PageWords {
  const bot = wordsIn(language);
  return { texts: TEXTS[language], bot, more: (count) => bot.say('list.andMore', { count }) };
}
