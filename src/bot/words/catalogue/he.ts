/** Hebrew, in forms that address everybody as far as there are any. */
import type { Translation } from './catalogue.ts';

export const he: Translation = {
  'notice.articleGone': 'המאמר הזה כבר אינו בין המאמרים שלי. אפשר לשאול שוב ואחפש מאמר אחר.',
  'notice.topicGone': 'הנושא הזה כבר אינו בין המאמרים שלי. `/topics` מציג את הנושאים שיש.',
  'notice.questionGone': 'כבר אין באפשרותי לקרוא את השאלה של ההודעה הזאת. נא לשאול אותה שוב.',
  'notice.nothingFound':
    'לא מצאתי מאמר למילים האלה. אולי מילים אחרות יעזרו; `/topics` מציג במה עוסקים המאמרים שלי.',
  'notice.noQuestion': 'לא מצאתי בזה שאלה. נא לכתוב אותה במילים.',
  'notice.noWordsInMessage':
    'בהודעה הזאת אין טקסט שאפשר לענות עליו. אפשר לשאול אותי ישירות עם `/ask`.',
  'notice.shownAlready': 'התשובה הזאת כבר הוצגה לכולם.',
  'notice.quotedGone':
    'ההודעה שהתשובה הזאת עונה עליה נמחקה, ולכן איני מציג את מילותיה לכולם. מי שרוצה לדעת יכול לשאול אותי עם `/ask`.',
  'notice.quotedEdited':
    'ההודעה שהתשובה הזאת עונה עליה נערכה מאז, ולכן איני מציג לכולם את מה שנאמר בה קודם. אפשר לבחור שוב _Answer this_ בתפריט שלה.',
  'notice.mayNotWriteHere': 'אין לך הרשאה לכתוב בערוץ הזה, ולכן איני מציג כאן את התשובה לכולם.',
  'notice.mayNotShowHere':
    'השרת הזה מאפשר לך להשתמש בי לעצמך בלבד, ולכן אי אפשר להציג את התשובה לכולם. צוות הניהול יכול לאפשר זאת בהרשאה Use External Apps.',
  'notice.cannotWriteHere':
    'אין לי הרשאה לכתוב בערוץ הזה. מי שמנהל את השרת יכול לתת לי אותה; `/doctor` אומר מה חסר.',
  'notice.blockedByFilter':
    'מסנן של השרת או של Discord חסם את ההודעה שלי, ולכן איש לא ראה אותה. מי שמנהל את השרת יכול להחריג את התפקיד שלי ב-AutoMod.',
  'notice.outdatedButton':
    'הכפתור הזה שייך לגרסה ישנה שלי וכבר אינו פועל. נא לשאול שוב ולהשתמש בכפתורים של התשובה החדשה.',
  'notice.foreignButton':
    'הכפתור הזה אינו שייך להודעה הזאת, ולכן לא שיניתי דבר. נא לשאול שוב ולהשתמש בכפתורים של התשובה החדשה.',
  'notice.outdatedForm': 'הטופס הזה שייך לגרסה ישנה שלי וכבר אינו פועל. נא לפתוח אותו שוב.',
  'notice.foreignForm': 'הטופס הזה לא נפתח כאן על ידך, ולכן לא שיניתי דבר. נא לפתוח אותו שוב.',
  'notice.outdatedCommand': 'הפקודה הזאת כבר אינה קיימת אצלי. `/help` מציג מה אפשר לעשות.',
  'notice.notYoursToDismiss':
    'רק מי ששאל יכול להסיר את התשובה הזאת, או צוות הניהול (Manage Messages או Manage Server).',
  'notice.notManager': 'זה מיועד לחברים עם ההרשאה Manage Server.',
  'notice.noState':
    'כרגע אי אפשר להגדיר או לשמור דבר, כי מסד הנתונים שלי לא נפתח; היומן שלי אומר מדוע למי שמפעיל אותי. אני ממשיך לענות.',
  'notice.tooMany':
    'השאלות מגיעות מהר יותר משאפשר לענות. אענה על הראשונות ואשמיט את השאר; נא לשאול אותן שוב בעוד דקה.',
  'notice.failed': 'משהו השתבש אצלי ולא הצלחתי לענות. נא לנסות שוב בעוד רגע.',

  'stillReading.share': 'אני עדיין בקריאת המאמרים שלי: {percent} עד כה. נסו שוב בעוד כמה דקות.',

  'unknown.title': 'אין לי תשובה על זה',
  'unknown.otherWords':
    'שום דבר במאמרים שלי אינו עונה על זה. אפשר לנסות מילים אחרות או לעיין לפי נושא:',
  'unknown.noneOfThese': 'אם כך, אין לי תשובה. אפשר לנסות מילים אחרות או לעיין לפי נושא:',
  'unknown.someTopics': {
    one: 'מוצגים {shown} מתוך נושא {count}; `/topics` מציג את כולם',
    two: 'מוצגים {shown} מתוך {count} נושאים; `/topics` מציג את כולם',
    other: 'מוצגים {shown} מתוך {count} נושאים; `/topics` מציג את כולם',
  },
  'unknown.otherLanguage':
    'המאמרים שלי כתובים ב{language}, ואפשר לשאול אותי רק בשפה הזאת. נא לשאול ב{oneOf}, או לעיין לפי נושא:',
  'unknown.otherLanguageNoTopics':
    'המאמרים שלי כתובים ב{language}, ואפשר לשאול אותי רק בשפה הזאת. נא לשאול ב{oneOf}; הפקודה `/topics` מציגה את רשימת המאמרים.',

  // Of the page for visitors, in a browser; what it shares with Discord is said with the same keys.
  'page.title': 'שאלו את המאמרים',
  'page.question': 'השאלה שלכם',
  'page.ask': 'שאלו',
  'page.hint': 'התשובות הן משפטים שלמים מן המאמרים, עם מקורותיהם. דבר ממה שתשאלו אינו נשמר.',
  'page.languages': 'שפת הדף',
  'page.start': 'התחלה מחדש',
  'page.readAll': 'קריאת המאמר כולו',
  'page.choose': 'בחרו אחד',
  'page.previous': 'הדף הקודם',
  'page.next': 'הדף הבא',
  'page.pages': 'דפי המאמר',
  'page.unknown': 'שום דבר במאמרים אינו עונה על כך. מילים אחרות עשויות לעזור: שאלו שוב למטה.',
  'page.smallTalk': 'שלום! שאלו שאלה על מה שהמאמרים עוסקים בו.',
  'page.tooLong': 'השאלה ארוכה מדי, ולכן נקראה רק תחילתה. שאלו שוב בפחות מילים.',
  'page.notFound': 'אין דף כזה',
  'page.notFoundNext': 'ייתכן ששם המאמר השתנה או שהוא הוסר. חפשו אותו למטה.',
  'page.onlyRead': 'הדף הזה לקריאה בלבד',
  'page.onlyReadNext': 'דבר לא נשלח ולא השתנה. שאלו למטה.',
  'page.tooMany': 'יותר מדי בקשות',
  'page.tooManyNext': {
    one: 'הגיעו מן הרשת שלכם יותר משאפשר לענות עליהן. המתינו שנייה ושאלו שוב.',
    two: 'הגיעו מן הרשת שלכם יותר משאפשר לענות עליהן. המתינו שתי שניות ושאלו שוב.',
    other: 'הגיעו מן הרשת שלכם יותר משאפשר לענות עליהן. המתינו {count} שניות ושאלו שוב.',
  },
  'page.failed': 'משהו השתבש כאן',
  'page.failedNext': 'זו לא הייתה אשמתכם. נסו שוב בעוד רגע.',
  'page.topics': 'במה עוסקים המאמרים',
  'page.topicGone': 'אין עוד מאמר שעוסק בכך',
  'page.topicGoneNext': 'בחרו נושא אחר, או שאלו למטה.',
  'page.askedAfter': 'נקראה כהמשך ל„{question}”.',
  'page.askAlone': 'לשאול אותה לבדה',

  'unread.code': 'מצאתי שם רק קוד, ואותו איני קורא. נא לשאול במילים, מחוץ לסימני הקוד.',
  'unread.spoiler':
    'מצאתי שם רק מילים מוסתרות, והתשובה שלי הייתה חושפת את מה שהן מסתירות. נא לשאול בלי הקווים (`||`), או להשתמש ב־`/ask` עם `private`.',
  'unread.link': 'מצאתי שם רק קישור, ואיני פותח קישורים. נא לכתוב במילים מה מבקשים לדעת.',
  'unread.emoji': 'מצאתי שם רק אמוג׳י. נא לשאול במילים; הפקודה `/help` מראה איך.',
  'unread.file':
    'לא מצאתי שם מילים: איני מסתכל בתמונות, בקבצים, במדבקות, בסקרים או בהודעות שהועברו. נא לשאול במילים.',
  'unread.signs': 'מצאתי שם רק מספרים או סימנים. נא לשאול במילים; הפקודה `/help` מראה איך.',

  'remark.cut': 'קראתי רק את {length} התווים הראשונים של מה שנכתב.',
  'remark.answeredOfTwo': 'עניתי על הראשונה משתי השאלות: „{question}” את השנייה נא לשאול בנפרד.',
  'remark.answeredOfMore':
    'עניתי על הראשונה מתוך {number} השאלות: „{question}” את האחרות נא לשאול אחת אחת.',
  'remark.answeredLater':
    'עניתי על השאלה שיש לי תשובה לה מתוך השאלות: „{question}” את האחרות נא לשאול במילים אחרות, אחת אחת.',
  'remark.lookedOfTwo':
    'חיפשתי תשובה רק לראשונה משתי השאלות: „{question}” את השנייה נא לשאול בנפרד.',
  'remark.lookedOfMore':
    'חיפשתי תשובה רק לראשונה מתוך {number} השאלות: „{question}” את האחרות נא לשאול אחת אחת.',

  'meeting.greeting':
    'שלום! אני Docent, תוכנה שעונה על שאלות מתוך תיקיית מאמרים. אפשר לשאול אותי שאלה או לעיין בנושאים עם `/topics`.',
  'meeting.thanks':
    'בשמחה. אני Docent, תוכנה שעונה על שאלות מתוך תיקיית מאמרים. אפשר לשאול אותי שאלה או לעיין בנושאים עם `/topics`.',
  'meeting.about':
    'אני Docent, תוכנה שעונה על שאלות מתוך תיקיית מאמרים. אפשר לשאול אותי שאלה או לעיין בנושאים עם `/topics`.',
  'meeting.farewell':
    'להתראות. אני Docent, תוכנה שעונה על שאלות מתוך תיקיית מאמרים. אפשר לשאול אותי שאלה או לעיין בנושאים עם `/topics`.',
  'button.start': 'להראות לי',
  'start.text':
    'הפקודה `{command}` מיועדת רק למי שכתב אותה, וכאן כולם קוראים: לחיצה על _{button}_ תציג את התוצאה רק לכותב.',
  'start.unclear':
    'איני מבין את מה שכתוב אחרי הפקודה, ולכן לא שיניתי דבר. כך כותבים אותה: {command}',
  'start.unclearOption': 'איני מבין את „{option}”, ולכן לא שיניתי דבר. כך כותבים אותה: {command}',
  'notice.notYourCommand': 'הכפתור הזה מיועד למי שכתב את הפקודה. אפשר לכתוב לי אותה בעצמך.',
  'notice.commandGone':
    'איני יכול עוד לקרוא את הפקודה שבהודעה הזאת, ולכן לא שיניתי דבר. נא לכתוב אותה שוב.',
  'notice.onlyInServer': 'את זה מגדירים בשרת. יש לומר לי את זה שם, במקום שמנהלים אותו.',
  'notice.commandLimited':
    'צוות הניהול של השרת אינו מאפשר לך להשתמש בפקודה הזאת כאן (הגדרות שרת ← אינטגרציות). אפשר לפנות אליו, או להשתמש בה במקום שבו היא מותרת.',
  'notice.replyNotShown':
    'תשובות למה שאמרתי לפקודה אינן גלויות לי ב־Discord. אפשר ללחוץ על _שאלת המשך_ מתחתיה, או להזכיר אותי בשאלה.',
  'notice.roleMentioned':
    'ההודעה מזכירה את התפקיד שלי, והטקסט של הודעה כזאת אינו גלוי לי ב־Discord. אפשר להזכיר אותי עצמי, או להשתמש ב־`/ask`.',
  'notice.messageNotShown':
    'הטקסט של ההודעה ההיא אינו גלוי לי ב־Discord. אפשר לבחור _Apps_ ואז _Answer this_ בתפריט שלה, או לשאול אותי במילים שלך.',
  'meeting.more': 'אפשר לומר זאת בתגובה לאחת התשובות שלי ואציע את המאמר שלה; או לשאול אותי שאלה.',
  'meeting.asking': 'בבקשה: אפשר לכתוב לי את השאלה בהודעה אחת, במשפט שלם או בכמה מילים.',
  'meeting.disagreement':
    'צר לי שזה לא עזר. אפשר לומר במילים אחרות, או ביותר מילים, מה רוצים לדעת; או לעיין בנושאים עם `/topics`.',
  'meeting.acknowledged': 'בשמחה. אפשר להשיב לתשובה שלי כדי להמשיך לשאול עליה.',
  'meeting.measured':
    'כשזה נמדד, {right} מכל 100 תשובות שלי היו נכונות; לכן כדאי לעיין במאמר לפני שמסתמכים על תשובה.',

  'help.title': 'איך לשאול אותי',
  'help.mention': 'להזכיר אותי עם שאלה: {example}',
  'help.ask': 'להשתמש ב־`/ask`; עם `private` רק מי ששאל רואה את התשובה',
  'help.direct': 'לכתוב לי הודעה פרטית',
  'help.followUp': 'להשיב לתשובה שלי, או ללחוץ מתחתיה על _{button}_, כדי להמשיך לשאול',
  'help.menu': 'לבחור _Apps_ ואז _Answer this_ בתפריט של הודעה כלשהי',
  'help.lookAround':
    'לעיין עם `/topics`, `/search` ו־`/article`; בהודעה אליי, `topics`, `search …` ו־`article …` עושים אותו דבר',
  'help.rate':
    'לומר בכפתורים שמתחת לתשובה אם היא עזרה; הפקודה `/privacy show` מציגה את מה שנשמר אצלי עליך, והפקודה `/privacy erase` מוחקת אותו',
  'help.person': 'כשאיני יודע ואנשים כאן יודעים, ללחוץ על _{button}_ מתחת לתשובה שלי',
  'help.program':
    'אני תוכנה. התשובות שלי באות ממאמרים שכתבו אנשים, ותמיד מצוין שם המאמר. המאמרים נשארים בשפתם.',
  'help.managers':
    'מי שמנהל את השרת קובע עם `/settings show` ו־`/pin add` איך אענה כאן, ורואה עם `/knowledge status`, `/knowledge gaps`, `/knowledge explain` ו־`/doctor` ממה אני עונה ומה חסר לי; בהודעה אליי, `settings …`, `pin …`, `knowledge …` ו־`doctor` עושים אותו דבר.',

  'button.followUp': 'שאלת המשך',
  'button.askPerson': 'לשאול אדם',

  'button.read': 'לקריאת המאמר',
  'button.open': 'פתיחה',
  'button.correct': 'הצעת תיקון',
  'button.previous': '▶ הקודם',
  'button.next': 'הבא ◀',
  'button.site': 'לקריאה באתר',
  'button.showToAll': 'להציג לכולם',
  'button.dismiss': 'הסרה',
  'button.helpful': 'עזר',
  'button.notHelpful': 'לא עזר',
  'button.thisOne': 'זה',
  'button.notThis': 'לא זה',
  'button.noneOfThese': 'אף אחד מאלה',

  'list.page': 'עמוד {page} מתוך {pages}',
  'list.more': { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {count}' },
  'list.quoted': '„{text}”',

  'question.small': '-# השאלה: {question}',
  'question.large': '**השאלה:** {question}',
  'question.askedBy': '-# שאלה מאת {person}: {question}',
  'question.shownBy': '-# הוצג על ידי {person}, השאלה: {question}',
  'question.editedSince':
    '-# ההודעה שהתשובה הזאת עונה עליה נערכה מאז, ולכן מה שנאמר בה קודם כבר אינו כתוב כאן.',
  'asker.small': '-# שאלה מאת {person}',
  'shower.small': '-# הוצג על ידי {person}',

  'answer.pinned': '📌 נעוץ לשאלה הזאת בידי צוות הניהול כאן',
  'answer.doubt': 'ודאות של כ־{percent} שזה מה ששאלת',
  'answer.missing': 'שום דבר כאן אינו מדבר על {words}.',
  'answer.related': 'מאמרים קשורים',
  'answer.seeAlso': 'ראו גם **{title}**',
  'answer.seeAlsoBecause': 'ראו גם **{title}**: גם הוא מדבר על {words}',
  'answer.asOf': 'נכון ל־{day}',
  'answer.stale': 'המאמר הזה נבדק לאחרונה ב־{day}; ייתכן שמשהו השתנה מאז.',
  'answer.otherLanguage': 'המאמר הזה כתוב ב{language}: אין מאמר על כך בשפה של השאלה.',
  'answer.source': 'מקור: {source}',
  'answer.sourceAndMore': {
    one: 'מקור: {source} ועוד אחד',
    two: 'מקור: {source} ועוד שניים',
    other: 'מקור: {source} ועוד {count}',
  },
  'answer.sources': 'מקורות',
  'answer.licence': 'רישיון',
  'answer.picture': 'תמונה: {credit}, {rights}',

  'unsure.title': 'האם הכוונה ל…',
  'unsure.titleOfOne': 'האם הכוונה לזה?',
  'unsure.one': 'איני בטוח שזה עונה על השאלה. אפשר לבחור בו ואענה מתוכו.',
  'unsure.several': 'איני בטוח מי מאלה עונה על השאלה. אפשר לבחור אחד ואענה מתוכו.',
  'unsure.otherLanguage': 'מה שיש לי על כך כתוב ב{language}.',
  'unsure.silent': 'המאמר הזה אינו אומר דבר על {words}.',
  'unsure.silentBegins': 'המאמר הזה אינו אומר דבר על {words}. כך הוא מתחיל:',

  'search.title': 'נמצא עבור „{words}”',
  'search.noTitle': 'אין מאמר בשם הזה. הקרוב אליו ביותר:',
  'search.offered': 'הכפתור *{button}* מציג אותו למי שלוחץ עליו',

  'topics.title': 'נושאים',
  'topics.smaller': {
    one: 'ועוד נושא קטן אחד',
    two: 'ועוד שני נושאים קטנים',
    other: 'ועוד {count} נושאים קטנים',
  },
  'topics.open': 'פתיחת נושא',

  'offSubject.title': 'אין לי תשובה על זה כאן',
  'offSubject.only':
    'בערוץ הזה התשובות שלי הן רק על {subjects}. במקום אחר, או בהודעה פרטית, אולי אדע יותר.',

  'halted.blocked': 'צוות הניהול של השרת ביקש ממני לא לענות לך כאן. אפשר לשאול אותו מדוע.',
  'halted.paused': 'אני בהשהיה כאן עד שצוות הניהול יאפשר לי להמשיך. נא לשאול שוב אז.',
  'halted.pausedUntil': 'אני בהשהיה כאן עד {until}. נא לשאול שוב אז.',
  'halted.cooldownOfMember': {
    one: 'הרגע עניתי לך. נא לשאול שוב בעוד שנייה ({when}).',
    two: 'הרגע עניתי לך. נא לשאול שוב בעוד שתי שניות ({when}).',
    other: 'הרגע עניתי לך. נא לשאול שוב בעוד {count} שניות ({when}).',
  },
  'halted.cooldownOfChannel': {
    one: 'הרגע עניתי למישהו בערוץ הזה. נא לשאול שוב בעוד שנייה ({when}); עם `private`, הפקודה `/ask` אינה ממתינה לאחרים.',
    two: 'הרגע עניתי למישהו בערוץ הזה. נא לשאול שוב בעוד שתי שניות ({when}); עם `private`, הפקודה `/ask` אינה ממתינה לאחרים.',
    other:
      'הרגע עניתי למישהו בערוץ הזה. נא לשאול שוב בעוד {count} שניות ({when}); עם `private`, הפקודה `/ask` אינה ממתינה לאחרים.',
  },

  'rated.helpful': 'תודה! רשמתי שהתשובה עזרה. אם דעתך תשתנה, אפשר ללחוץ על הכפתור השני.',
  'rated.not-helpful':
    'תודה, רשמתי שהתשובה לא עזרה. צוות הניהול כאן רואה זאת בלי שמך. אם דעתך תשתנה, אפשר ללחוץ על הכפתור השני; `/privacy erase` מוחק את כל הדירוגים שלך כאן.',
  'rated.off': 'הדירוגים כבויים בשרת הזה, ולכן לא נרשם דבר.',
  'rated.not-stored':
    'לא הצלחתי לרשום את הדירוג, כי כרגע אי אפשר לשמור דבר. נא ללחוץ שוב מאוחר יותר; צוות הניהול רואה את הסיבה ב־`/knowledge status`.',

  'reason.wrong-article': 'זה לא המאמר הנכון',
  'reason.not-the-answer': 'המאמר נכון, אבל זו לא התשובה',
  'reason.out-of-date': 'זה לא מעודכן',
  'reason.hard-to-read': 'קשה לקרוא את זה',
  'form.rating.title': 'זה לא עזר',
  'form.rating.reason': 'מה לא היה בסדר בתשובה?',
  'form.rating.comment': 'במילים שלך, אם רוצים',
  'form.rating.hint': 'צוות הניהול כאן קורא זאת בלי שמך: נא לא להזכיר שמות.',
  'form.followUp.title': 'שאלת המשך',
  'form.followUp.question': 'השאלה הבאה שלך',
  'form.followUp.hint': 'אקרא אותה לאור מה ששאלת קודם.',

  'privacy.title': 'מה נשמר אצלי',
  'privacy.textsNever': 'טקסט של שאלות אף פעם אינו נשמר כאן.',
  'privacy.textsKept': {
    one: 'הטקסט נשמר יום אחד, רק אם שום דבר לא ענה עליו, אם התבקשת לבחור ולא בחרת, אם דירגת את התשובה כלא עוזרת או אם בחרת מבין מאמרים.',
    two: 'הטקסט נשמר יומיים, רק אם שום דבר לא ענה עליו, אם התבקשת לבחור ולא בחרת, אם דירגת את התשובה כלא עוזרת או אם בחרת מבין מאמרים.',
    other:
      'הטקסט נשמר {count} ימים, רק אם שום דבר לא ענה עליו, אם התבקשת לבחור ולא בחרת, אם דירגת את התשובה כלא עוזרת או אם בחרת מבין מאמרים.',
  },
  'privacy.asked':
    '**מה ששואלים** נספר לפי יום, בלי הטקסט. {texts} שאלות בהודעות פרטיות אינן נשמרות.',
  'privacy.who': '**מי ששאל** אינו נשמר: טביעה עם מפתח סופרת חברים בלי לנקוב בשמם.',
  'privacy.ratings':
    '**הדירוגים שלך** נספרים שנה, תחת טביעה עם מפתח שמאפשרת לך למחוק אותם; ההערות שלהם נמחקות עם הטקסטים.',
  'privacy.people': '**שאלה לאנשים** נושאת את המזהה שלך עד שהיא נסגרת, כי צריך למסור לך את התשובה.',
  'privacy.moderators': '**צוות הניהול**: מי ששינה הגדרה או נעץ מאמר נשמר יחד עם זה.',
  'privacy.where':
    'שום דבר אינו עובר למקום אחר מלבד מסד הנתונים של מי שמפעיל אותי, ואף שרת אינו רואה מה נשמר על שרת אחר.',
  'privacy.commands':
    'הכפתור _{export}_ או הפקודה `/privacy export` נותנים לך כל מה שנשמר עליך בשרת הזה, ובהודעות פרטיות את מה שנשמר בכל השרתים; _{erase}_ או `/privacy erase` מוחקים אותו.',
  'privacy.nothing': 'שום דבר אינו שמור עליך בשרת הזה.',
  'privacy.nothingAnywhere': 'שום דבר אינו שמור עליך באף שרת.',
  'privacy.file': {
    one: 'הקובץ הזה מכיל כל מה ששמור עליך בשרת הזה: שורה אחת. ההודעה הזאת גלויה רק לך; `/privacy erase` מוחק אותה, חוץ ממה שצוות הניהול קבע לגביך.',
    two: 'הקובץ הזה מכיל כל מה ששמור עליך בשרת הזה: שתי שורות. ההודעה הזאת גלויה רק לך; `/privacy erase` מוחק אותן, חוץ ממה שצוות הניהול קבע לגביך.',
    other:
      'הקובץ הזה מכיל כל מה ששמור עליך בשרת הזה: {count} שורות. ההודעה הזאת גלויה רק לך; `/privacy erase` מוחק אותן, חוץ ממה שצוות הניהול קבע לגביך.',
  },
  'privacy.fileOfAll': {
    one: 'הקובץ הזה מכיל כל מה ששמור עליך בכל השרתים: שורה אחת. ההודעה הזאת גלויה רק לך; `/privacy erase` מוחק אותה, חוץ ממה שצוות הניהול קבע לגביך.',
    two: 'הקובץ הזה מכיל כל מה ששמור עליך בכל השרתים: שתי שורות. ההודעה הזאת גלויה רק לך; `/privacy erase` מוחק אותן, חוץ ממה שצוות הניהול קבע לגביך.',
    other:
      'הקובץ הזה מכיל כל מה ששמור עליך בכל השרתים: {count} שורות. ההודעה הזאת גלויה רק לך; `/privacy erase` מוחק אותן, חוץ ממה שצוות הניהול קבע לגביך.',
  },
  'privacy.erased':
    'נמחקו: השאלות, הדירוגים והשאלות לאנשים שלך בשרת הזה, והשם שלך ממה שעשית בניהול או במענה. מה שצוות הניהול קבע לגביך נשאר.',
  'privacy.erasedEverywhere':
    'נמחקו: השאלות, הדירוגים והשאלות לאנשים שלך בכל השרתים, והשם שלך ממה שעשית בניהול או במענה. מה שצוות הניהול קבע לגביך נשאר.',
  'privacy.notRead': 'כרגע אי אפשר לקרוא את מה ששמור. נא לנסות שוב מאוחר יותר; לא השתנה דבר.',
  'privacy.notErased':
    'לא הצלחתי למחוק, כי כרגע אי אפשר לשנות את מה ששמור. נא לנסות שוב מאוחר יותר, או לפנות למי שמפעיל אותי.',

  'person.passedOn': 'העברתי את השאלה שלך לאנשים כאן. כשמישהו מהם יענה, תבוא הודעה בערוץ הזה.',
  'person.passedOnPrivately':
    'העברתי את השאלה שלך לאנשים כאן. כשמישהו מהם יענה אודיע לך כאן, או בהודעה פרטית אם זה יימשך יותר מכמה דקות.',
  'person.notYours': 'רק מי ששאל יכול לעשות זאת. אפשר לשאול אותי ישירות ולקבל גם את הכפתורים האלה.',
  'person.nobodyThere':
    'כבר אין כאן מי שעונה על שאלות: צוות הניהול יכול לבחור ערוץ לכך עם `/settings experts`.',
  'person.cannotWrite':
    'אין לי הרשאה לכתוב במקום שבו נמצאים האנשים שעונים, ולכן השאלה לא הועברה. נא לומר לצוות הניהול: `/doctor` אומר מה חסר לי.',
  'person.notShown':
    'המערכת של Discord לא קיבלה את ההודעה שלי לאנשים שעונים, ולכן השאלה לא הועברה. נא ללחוץ שוב בעוד כמה דקות.',
  'person.notKept':
    'לא הצלחתי להעביר את השאלה, כי כרגע אי אפשר לשמור דבר. נא לנסות שוב מאוחר יותר; צוות הניהול רואה עם `/knowledge status` מה לא בסדר.',
  'person.withdrawn': 'השאלה הזאת כבר אינה קיימת: מי ששאל משך אותה, או שזמן השמירה שלה עבר.',
  'person.noText': 'אין בתשובה טקסט שאפשר להעביר. נא לכתוב את התשובה כטקסט.',
  'step.answerTooLong':
    'בתשובה {length} תווים, ואפשר להעביר לכל היותר {most}. לא הועבר דבר: נא להשיב שוב בקצרה.',
  'person.told': 'תודה. נמסר למי ששאל.',
  'person.toldNobody': 'תודה. כבר לא ידוע מי שאל, ולכן התשובה נמצאת רק כאן.',
  'person.untold':
    'התשובה שלך שמורה, אבל לא הצלחתי למסור אותה למי ששאל: ההודעה למעלה אומרת מדוע, ויש בה כפתור למסור שוב.',
  'person.unshown':
    'התשובה שלך שמורה, אבל לא ניתן היה לשנות את הודעת השאלה. נא ללחוץ על אחד הכפתורים שלה בעוד כמה דקות: אז היא תציג את מצב השאלה ואם נמסר למי ששאל.',
  'person.handedBack':
    'מה שכתבת לא נמסר הלאה. הנה הוא כקובץ, כדי שאפשר יהיה לשלוח אותו שוב או למסור אותו למי שעונה.',
  'person.emptyAnswer': 'התשובה כבר אינה כאן, ולכן אין ממה ליצור קובץ.',
  'person.draft':
    'טיוטה של מאמר. שום דבר אינו מתפרסם: יש למסור אותה למי שמטפל במאמרים, לבדיקה, להוספת מקורות ולשינוי השם.',
  'person.label':
    'שאלה מתויגת. שום דבר אינו מתפרסם: יש למסור אותה למי שמטפל במאמרים, לבדיקה ולהוספה לשאלות המתויגות.',
  'step.tooManyOpen': {
    one: 'יש לך שאלה אחת פתוחה אצל האנשים כאן, וזה המרב לחבר אחד. נא להמתין עד שתיענה.',
    two: 'יש לך שתי שאלות פתוחות אצל האנשים כאן, וזה המרב לחבר אחד. נא להמתין עד שאחת מהן תיענה.',
    other:
      'יש לך {count} שאלות פתוחות אצל האנשים כאן, וזה המרב לחבר אחד. נא להמתין עד שאחת מהן תיענה.',
  },
  'step.elsewhere':
    'על שאלות עונים בערוץ שצוות הניהול בחר לכך (`/settings experts`), וזה ערוץ אחר.',
  'step.roleOnly': 'על שאלות עונים חברים בעלי התפקיד {role}.',
  'step.movedOn': 'זה כבר לא אפשרי: מצב השאלה השתנה בינתיים. היא מוצגת עכשיו כפי שהיא.',
  'step.theirs':
    'השאלה הזאת אצל {expert}. היא מוצגת עכשיו כפי שהיא. אפשר להחזיר אותה: מי שהיא אצלו, מי שמנהל את השרת, ויום אחרי שנלקחה גם כל מי שעונה כאן.',
  'step.notStored': 'לא השתנה דבר. {why} אחר כך נא לנסות שוב.',
  'step.untold': 'לא הצלחתי למסור למי ששאל: {reason}.',

  'told.title': 'תשובה מאדם',
  'told.text': 'אדם ענה על השאלה שלך.',
  'told.textTo': 'אדם ענה על השאלה שלך, {member}.',
  'told.article': 'אדם בחר מאמר לשאלה שלך.',
  'told.articleTo': 'אדם בחר מאמר לשאלה שלך, {member}.',

  'person.interrupted':
    'משהו הפריע כשהעברתי אותה, וטקסטים אף פעם אינם נשמרים כאן. נא לשאול אותי שוב.',
  'person.unreadReply':
    'לא הצלחתי לקרוא את ההודעה שהשבת לה. אם זו תשובה, נא לשלוח אותה שוב בעוד דקה; אם זו שאלה, נא לשאול בלי להשיב להודעה.',
  'told.notPassedOn': 'השאלה שלך לא הגיעה לאנשים כאן.',
  'told.notPassedOnTo': 'השאלה שלך לא הגיעה לאנשים כאן, {member}.',

  'entry.anExpert': 'אחד האנשים כאן',
  'entry.open': '**פתוחה**, נשאלה {when}',
  'entry.claimed': '**נלקחה** על ידי {expert} {when}',
  'entry.answered': '**נענתה** על ידי {expert} {when}',
  'entry.mayBeUntold': 'ייתכן שעדיין לא נמסר למי ששאל.',
  'entry.unanswered': '**נסגרה בלי תשובה** {when}',
  'entry.how':
    'יש לקחת אותה, ואז לכתוב תשובה או לבחור מאמר. אפשר גם להשיב להודעה הזאת עם התשובה, ולהשאיר את האזכור פעיל: בלעדיו איני יכול לקרוא את התשובה.',
  'entry.nothingFound': 'לא מצאתי מאמר קרוב לזה.',
  'entry.found': 'מה שמצאתי, ואולי אינו עונה:',
  'entry.articleGone': 'התשובה כבר אינה כאן: המאמר שנבחר כבר אינו קיים.',
  'entry.nobody': 'איש לא ענה עליה.',
  'entry.notKept':
    'התשובה לא נשמרה, כי טקסטים אף פעם אינם נשמרים כאן ומשהו הפריע. אפשר לפתוח את השאלה מחדש ולענות עליה שוב.',
  'entry.pick': 'בחירת מאמר שעונה עליה',
  'button.whereAsked': 'היכן נשאלה',
  'button.close': 'סגירה בלי תשובה',
  'button.draft': 'טיוטת מאמר',
  'button.label': 'שאלה מתויגת',
  'button.claim': 'לקחת',
  'button.write': 'כתיבת תשובה',
  'button.giveBack': 'להחזיר',
  'button.tellAgain': 'למסור שוב',
  'button.reopen': 'פתיחה מחדש',
  'form.person.title': 'תשובה',
  'form.person.answer': 'התשובה שלך',
  'form.person.hint': 'היא נמסרת למי ששאל כפי שנכתבה, ונשארת גם בערוץ הזה.',
  'form.person.article': 'מאמר להמשך קריאה, אם רוצים',

  'introduction.title': 'שלום! אני עונה על שאלות מתוך מאמרים',
  'introduction.who': 'זוהי תוכנה. התשובות באות ממאמרים שכתבו אנשים, ושם המאמר מצוין תמיד.',
  'introduction.examples': 'אפשר לשאול, למשל:',
  'introduction.how':
    '**איך שואלים**: אפשר לאזכר אותי עם שאלה, להשתמש ב־`/ask` או לכתוב לי בהודעה פרטית. הפקודה `/help` מראה מה עוד אפשר לעשות.',
  'introduction.moderators':
    '**צוות הניהול** מגדיר אותי בעזרת `/settings show`: היכן לענות בלי אזכור, מה רמת הביטחון הנדרשת והיכן לדווח על תקלות. הפקודה `/doctor` אומרת מה חסר לשם כך.',
  'titles.title': 'מאמרים',
  'titles.none':
    'אין לי מאמרים להראות כאן. מי שמפעיל אותי שם אותם בתיקיית התוכן; צוות הניהול יכול להגביל ערוץ לחלקם בעזרת `/settings subjects`.',
  'unknown.noTopics':
    'שום דבר במאמרים שלי לא עונה על זה. אולי מילים אחרות יעזרו; הפקודה `/topics` מציגה את רשימת המאמרים.',
  'notice.notYourData':
    'הכפתורים האלה הם למי שביקש אותם. אפשר לכתוב לי `privacy`, או להשתמש ב־`/privacy export` וב־`/privacy erase`.',
  'button.export': 'ייצוא',
  'button.erase': 'מחיקה',
  'button.privacyPolicy': 'מדיניות הפרטיות',
  'button.terms': 'תנאי השימוש',
  'answeredBefore.text':
    'כבר עניתי על זה כאן {when}: {link}\nאם זה לא עוזר, אפשר לשאול במילים אחרות.',
  'button.goToAnswer': 'אל התשובה',
  'post.tagged': 'לפוסט שלך יש עכשיו תג.',
  'post.closed': 'הפוסט שלך ייסגר; כתיבה בו תפתח אותו שוב.',
  'post.taggedAndClosed': 'לפוסט שלך יש עכשיו תג, והוא ייסגר; כתיבה בו תפתח אותו שוב.',
  'post.permission':
    'אין לי הרשאה לתייג ולסגור פוסטים כאן. מי שמנהל את השרת יכול לתת אותה; הפקודה `/doctor` אומרת מה חסר.',
  'post.tagGone': 'התג המיועד כבר לא קיים; מי שמנהל את השרת יכול לבחור אחר.',
  'post.tagsFull': 'כבר יש לו חמישה תגים, לכן לא נוסף אחד; הסרת תג תפנה מקום.',
  'post.refused':
    'לא כל מה שהוגדר לפוסטים כאלה התאפשר ב־Discord. אפשר לתייג ולסגור אותו באופן עצמאי.',
  'person.askedBefore':
    'כבר שאלת את האנשים כאן על זה, והשאלה סגורה. אפשר לשאול אותי במילים אחרות ולהעביר גם את זה.',

  'level.careful': 'זהיר',
  'level.balanced': 'מאוזן',
  'level.bold': 'נועז',

  'spoken.help': 'עזרה',
  'spoken.topics': 'נושאים',
  'spoken.privacy': 'פרטיות',
  'spoken.search': 'חיפוש, חפש, חפשי',
  'spoken.article': 'מאמר',
  'spoken.answerThis':
    'וזה, מה התשובה, התשובה, תענה לו, תענה לה, תענה להם, ענה לו, ענה לה, ענה להם, תענה בבקשה, בבקשה תענה, תענה, תענה על זה, ענה על זה, זה, אפשר לענות, אפשר לענות על זה, אתה יכול לענות, אתה יכול לענות על זה',

  'list.someAndMore': {
    one: '{some} ועוד אחד',
    two: '{some} ועוד שניים',
    other: '{some} ועוד {count}',
  },

  'settings.title': 'ההגדרות של השרת הזה',
  'settings.changed': 'שונה',
  'settings.wasSo': 'כך כבר היה',
  'settings.notChanged': 'לא השתנה דבר',
  'settings.stillHolds': 'מה שהוגדר קודם עדיין תקף.',
  'settings.changesNotRead': 'כרגע אי אפשר לקרוא את השינויים האחרונים.',
  'settings.noChanges': 'עדיין לא שונה דבר.',
  'settings.lastChanges': 'שינויים אחרונים',
  'settings.howIAnswer': 'איך אני עונה כאן',
  'settings.cooldowns': 'זמני המתנה',
  'settings.everybody': 'לא השתנה דבר: זה היה כולל את כולם. `/settings pause` עוצר אותי בכל השרת.',
  'settings.blockedStill':
    'מי שחסום עדיין יכול לשנות את ההגדרות, אם הוא מנהל את השרת, ולראות ולמחוק את מה ששמור עליו.',
  'settings.canLimit': 'הפקודה `/settings subjects` יכולה להגביל על מה אני עונה ב־{channel}.',
  'settings.stillFollows':
    'הערוץ {channel} עדיין הולך אחרי {above}, שהוא ערוץ מענה: יש להסיר אותו כדי לסיים זאת.',
  'settings.pauseTold':
    'מי ששואל אותי בפקודה מקבל על כך הודעה; אזכורים מקבלים שורה אחת לכל היותר. `/settings resume` מסיים אותה.',
  'settings.pausesLeft':
    'כל השהיה מסתיימת במקום שבו הוגדרה: `/settings resume` לשרת, עם `channel` לערוץ.',
  'settings.roleNeedsChannel':
    'לא השתנה דבר: האנשים שעונים צריכים ערוץ. יש לציין אותו יחד עם התפקיד.',
  'settings.digestNeedsChannel': 'לא השתנה דבר: הסיכום צריך ערוץ. יש לציין אותו יחד עם היום.',
  'settings.notAnAnswerChannel':
    'הערוץ {channel} אינו בעצמו ערוץ מענה. יש להוסיף אותו עם `/settings channel add` ואז להגביל אותו.',
  'settings.unknownSubjects':
    'אין לי מאמרים על {subjects}, ולכן לא השתנה דבר. `/topics` מציג את הנושאים שיש.',
  'settings.allSubjects': 'בערוץ {channel} אני עונה על כל הנושאים.',
  'settings.onlySubjects':
    'בערוץ {channel} אני עונה רק על {subjects}. על שאלות אחרות אומר שאין לי שם תשובה.',
  'settings.overtaken':
    'לא השתנה דבר: ההגדרות האלה שונו מאז שנפתח הטופס. `/settings show` מציג אותן, עם טופס חדש.',
  'settings.roleLeftOut': 'התפקיד הושמט: האנשים שעונים צריכים ערוץ.',
  'settings.lacking':
    'בערוץ {channel} עדיין חסר לי: {permissions}. תפקיד שלי או ההרשאות של הערוץ יכולים לתת לי זאת.',

  'setting.on': 'פעיל',
  'setting.off': 'כבוי',
  'setting.level': '**כמה בטוח עליי להיות**: {level}',
  'setting.choicesShown': '**אפשרויות בערוצי מענה כשאיני בטוח**: מוצגות',
  'setting.choicesNotShown': '**אפשרויות בערוצי מענה כשאיני בטוח**: לא מוצגות',
  'setting.answerChannels': '**ערוצי מענה**: {channels}',
  'setting.noAnswerChannels': '**ערוצי מענה**: אין, אני עונה היכן שמזכירים אותי או שואלים בפקודה',
  'setting.limited': {
    one: 'הערוץ {channel} (נושא אחד בלבד)',
    two: 'הערוץ {channel} (שני נושאים בלבד)',
    other: 'הערוץ {channel} ({count} נושאים בלבד)',
  },
  'setting.paused': '**בהשהיה**: {pauses}',
  'setting.notPaused': '**בהשהיה**: בשום מקום',
  'setting.wholeServer': 'כל השרת',
  'setting.pausedUntil': '{where} עד {until}',
  'setting.pausedUntilResumed': '{where} עד שיחודש',
  'setting.cooldowns': '**בין שתי תשובות**: לחבר אחד {member}, בערוץ אחד {channel}',
  'setting.noPause': 'בלי המתנה',
  'setting.seconds': { one: 'שנייה', two: 'שתי שניות', other: '{count} שניות' },
  'setting.feedbackOn': '**דירוגים מתחת לתשובות**: פעילים',
  'setting.feedbackOff': '**דירוגים מתחת לתשובות**: כבויים',
  'setting.language': '**השפה שלי**: {language}',
  'setting.everybodysLanguage': '**השפה שלי**: של מי שמשתמש בי, אם היא מוכרת לי',
  'setting.alerts': '**התראות**: {channel}',
  'setting.experts': '**אנשים שעונים**: {channel}',
  'setting.expertsOfRole': '**אנשים שעונים**: {channel}, תפקיד {role}',
  'setting.noExperts': '**אנשים שעונים**: אין',
  'setting.digest': '**סיכום שבועי**: {channel}, ב{day}',
  'setting.noDigest': '**סיכום שבועי**: כבוי',
  'setting.blocked': '**בלי תשובות עבור**: {who}',
  'setting.nobodyBlocked': '**בלי תשובות עבור**: אף אחד מסוים',

  'change.somebody': 'מישהו',
  'change.settings': { one: 'הגדרה אחת', two: 'שתי הגדרות', other: '{count} הגדרות' },
  'change.level': 'רמה {change}',
  'change.choices': 'אפשרויות בערוצי מענה: {state}',
  'change.answerChannels': 'ערוצי מענה {change}',
  'change.subjects': 'נושאים',
  'change.pauses': 'השהיות {change}',
  'change.times': 'זמנים',
  'change.server': 'השרת',
  'change.cooldowns': 'המתנה {member} שנ׳ לחבר, {channel} שנ׳ לערוץ',
  'change.ratings': 'דירוגים: {state}',
  'change.language': 'שפה {language}',
  'change.everybodysOwn': 'של כל אחד',
  'change.alerts': 'התראות {channel}',
  'change.experts': 'אנשים שעונים {channel}',
  'change.digest': 'סיכום {channel}',
  'change.blocked': 'חסימות {change}',
  'change.nothing': 'כלום',

  'level.carefulMeans': 'פחות תשובות, יותר נכונות',
  'level.balancedMeans': 'בין השניים',
  'level.boldMeans': 'יותר תשובות, יותר שגיאות',
  'level.line': '**{level}**: {meaning}',
  'level.lineInUse': '**{level}** (בשימוש): {meaning}',
  'level.measured': '{meaning}; {right} מכל 100 תשובות היו נכונות במדידה',
  'level.notMeasured': '{meaning}; לא נמדד',
  'settings.measuredOnOthers':
    'נמדד על מאמרים אחרים, כי לאלה אין שאלות מתויגות משלהם. מי שמטפל בהם יכול למדוד עם `npm run calibrate`.',
  'settings.notMeasuredHere':
    'לא נמדד עבור המאמרים האלה. מי שמטפל בהם יכול למדוד עם `npm run calibrate`, שצריך שאלות מתויגות.',

  'channels.title': 'ערוצי מענה',
  'channels.none':
    'אין. `/settings channel add` מוסיף ערוץ; במקום אחר אני עונה היכן שמזכירים אותי.',
  'channels.needsIntent':
    'עדיין אי אפשר לקרוא הודעות שאינן מזכירות אותי: מי שמפעיל אותי צריך להפעיל את Message Content Intent ולהגדיר `MESSAGE_CONTENT_INTENT=true`. עד אז גם בערוצים האלה אענה רק היכן שמזכירים אותי.',
  'channels.count': { one: 'ערוץ אחד', two: 'שני ערוצים', other: '{count} ערוצים' },
  'channels.limited': 'הערוץ {channel}: רק {subjects}',
  'channels.limitedToMore': {
    one: 'הערוץ {channel}: רק {subjects} ועוד נושא אחד',
    two: 'הערוץ {channel}: רק {subjects} ועוד שני נושאים',
    other: 'הערוץ {channel}: רק {subjects} ועוד {count} נושאים',
  },

  'button.form': 'שינוי בטופס',
  'button.forget': 'לשכוח הכול',
  'reset.question': 'לשכוח הכול על השרת הזה?',
  'reset.deletes':
    'זה מוחק את כל ההגדרות עם רשימת השינויים, נעיצות, דירוגים, ספירות, שאלות בלי תשובה, בחירות ושאלות פתוחות לאנשים. אי אפשר לבטל זאת.',
  'reset.stays': 'הודעות ב־Discord נשארות במקומן. כדי לשמור הכול, אין לגעת בהודעה הזאת.',
  'reset.done': 'הכול על השרת הזה נשכח',
  'reset.goesOn': 'אני ממשיך עם ההגדרות ההתחלתיות. `/settings show` מציג אותן.',

  'form.settings.title': 'ההגדרות של השרת הזה',
  'form.settings.level': 'כמה בטוח עליי להיות?',
  'form.settings.channels': 'היכן לענות בלי אזכור?',
  'form.settings.alerts': 'היכן להודיע על תקלות?',
  'form.settings.experts': 'היכן אנשים עונים?',
  'form.settings.role': 'מי עונה?',

  'setting.forums': '**פוסטים שהתשובה להם עזרה**: {forums}',
  'setting.noForums': '**פוסטים שהתשובה להם עזרה**: נשארים כמו שהם',
  'setting.forumTags': 'מתויגים ב־{channel}',
  'setting.forumCloses': 'נסגרים ב־{channel}',
  'setting.forumTagsAndCloses': 'מתויגים ונסגרים ב־{channel}',
  'change.forums': 'פורומים {change}',
  'change.tags': 'תגיות',

  'forum.stays': 'הפוסטים ב־{channel} נשארים כמו שהם כשתשובה עזרה.',
  'forum.tags':
    'כשמי שפתח פוסט ב־{channel} לוחץ על *{button}* מתחת לתשובה שלי, נוספת לו התגית **{tag}**.',
  'forum.closes': 'כשמי שפתח פוסט ב־{channel} לוחץ על *{button}* מתחת לתשובה שלי, הפוסט נסגר.',
  'forum.tagsAndCloses':
    'כשמי שפתח פוסט ב־{channel} לוחץ על *{button}* מתחת לתשובה שלי, נוספת לו התגית **{tag}** והוא נסגר.',
  'forum.openAgain': 'סגור פירושו בארכיון, לא נעול: מי שכותב בו פותח אותו מחדש.',
  'forum.noAnswerChannel':
    'עד כה אני עונה שם לפוסטים רק היכן שמזכירים אותי: `/settings channel add` משנה זאת.',
  'forum.notRated': 'הדירוגים כבויים כאן, ולכן אין כפתור כזה: `/settings feedback` מפעיל אותם.',
  'forum.noSuchTag':
    'בערוץ {channel} אין תגית „{tag}”, ולכן לא השתנה דבר. אפשר לבחור מאלה שמוצעות תוך כדי הקלדה, או ליצור אותה קודם בפורום.',

  'list.andMore': { one: 'ועוד אחד', two: 'ועוד שניים', other: 'ועוד {count}' },
  'count.times': { one: 'פעם אחת', two: 'פעמיים', other: '{count} פעמים' },
  'count.members': { one: 'חבר אחד', two: 'שני חברים', other: '{count} חברים' },
  'count.errors': { one: 'שגיאה אחת', two: 'שתי שגיאות', other: '{count} שגיאות' },
  'count.warnings': { one: 'אזהרה אחת', two: 'שתי אזהרות', other: '{count} אזהרות' },
  'storage.notRead': 'כרגע אי אפשר לקרוא את מה ששמור.',

  'use.answers': 'ערוץ שבו אני עונה',
  'use.alerts': 'ערוץ ההתראות',
  'use.experts': 'ערוץ האנשים שעונים',
  'use.digest': 'ערוץ הסיכום',
  'use.forum': 'פורום שפוסטים בו מתויגים או נסגרים',
  'permission.view': 'צפייה בערוץ',
  'permission.history': 'קריאת היסטוריית ההודעות',
  'permission.send': 'שליחת הודעות',
  'permission.threads': 'שליחת הודעות בשרשורים',
  'permission.manageThreads': 'ניהול שרשורים',
  'need.view': 'איני רואה מה קורה שם',
  'need.history': 'איני יכול להשיב להודעה',
  'need.send': 'איני יכול לכתוב שם',
  'need.threads': 'איני יכול לכתוב בשרשורים ובפוסטים שלו',
  'need.manageThreads': 'איני יכול לתייג ולסגור פוסטים שהתשובה להם עזרה',

  'doctor.title': 'מה לא בסדר',
  'doctor.nothing': 'הכול בסדר',
  'doctor.allWell':
    'יש לי כל ההרשאות הנחוצות בערוץ הזה ובכל הערוצים שהוגדרו, הפקודות שלי רשומות, במאמרים שלי אין שגיאות, ומה שמוגדר נשמר.',
  'doctor.shard': 'השרת הזה נמצא ב־shard מספר {shard}; יש {count} כאלה, והספירה מתחילה ב־0.',
  'doctor.gone':
    'איני רואה את {channel}, שהוגדר בתור {use}: הוא מוסתר ממני, בארכיון או נמחק. יש לתת לי שם **View Channel**, או להסיר אותו עם {command}.',
  'doctor.lacks': 'בערוץ {channel}, {use}, חסר לי (Edit Channel → Permissions → התפקיד שלי):',
  'doctor.without': 'ההרשאה **{permission}**: בלעדיה {otherwise}',
  'doctor.noMessageContent':
    'יש ערוצי מענה, אבל Discord אינו שולח לי את הטקסט של הודעות שאינן מזכירות אותי, ולכן אני עונה שם רק כשמזכירים אותי. מי שמפעיל אותי צריך להפעיל Message Content Intent בפורטל המפתחים ולהגדיר MESSAGE_CONTENT_INTENT=true.',
  'doctor.verification':
    'מספר השרתים שאני נמצא בהם: {servers}. בוט ש־Discord לא אימת אינו יכול להצטרף ליותר מ־{limit}. מי שמפעיל אותי צריך לבקש אימות בפורטל המפתחים (App Verification), ששואל על הכתובות של תנאי השימוש ושל הפרטיות.',
  'doctor.intentReview':
    'מספר האנשים שיכולים לראות אותי: עד {users}. החל מ־{limit} Discord שולח לי את הטקסט של הודעות רק אחרי בדיקה. מי שמפעיל אותי צריך לבקש Message Content Intent בפורטל המפתחים, או להגדיר MESSAGE_CONTENT_INTENT=false: אז אני עונה רק כשמזכירים אותי.',
  'doctor.commandsUnknown':
    'לא נמסר לי מ־Discord אילו פקודות רשומות. יש להזמין אותי שוב עם ה־scope applications.commands.',
  'doctor.commands':
    'לא רשומות כאן: {commands}. הן נרשמות כשאני עולה; אם גם אז הן חסרות, יש להזמין אותי שוב עם ה־scope applications.commands.',
  'doctor.contentRefused':
    'המאמרים החדשים ביותר לא התקבלו, ולכן אני עונה מהקודמים. `/knowledge status` אומר מדוע.',
  'doctor.content': {
    one: 'במאמרים יש שגיאה אחת; קבצים עם שגיאות אינם בשימוש. `/knowledge problems` מפרט אותם.',
    two: 'במאמרים יש שתי שגיאות; קבצים עם שגיאות אינם בשימוש. `/knowledge problems` מפרט אותם.',
    other:
      'במאמרים יש {count} שגיאות; קבצים עם שגיאות אינם בשימוש. `/knowledge problems` מפרט אותם.',
  },
  'doctor.pins': {
    one: 'נעיצה אחת בשרת הזה מובילה למאמר שכבר אינו קיים. `/pin list` מציג אותה.',
    two: 'שתי נעיצות בשרת הזה מובילות למאמרים שכבר אינם קיימים. `/pin list` מציג אותן.',
    other: 'בשרת הזה {count} נעיצות מובילות למאמרים שכבר אינם קיימים. `/pin list` מציג אותן.',
  },
  'doctor.subjectsAmong': {
    one: '{count} נושאים, ובהם {some}',
    two: '{count} נושאים, ובהם {some}',
    other: '{count} נושאים, ובהם {some}',
  },
  'doctor.subjects':
    'אין מאמר על {subjects}, שהערוץ {channel} מוגבל אליהם, ולכן אני עונה שם רק על האחרים. `/topics` מציג את הנושאים שיש, `/settings subjects` מגדיר אותם.',
  'doctor.subjectsMute':
    'אין מאמר על {subjects}, שהערוץ {channel} מוגבל אליהם, ולכן איני עונה שם על דבר. `/topics` מציג את הנושאים שיש, `/settings subjects` מגדיר אותם.',
  'doctor.tagGone':
    'התגית לפוסטים שהתשובה להם עזרה כבר אינה קיימת ב־{channel}, ולכן שום פוסט אינו מתויג שם. אפשר לבחור אחרת עם `/settings forum`.',
  'doctor.expertsRole':
    'התפקיד של האנשים שעונים כבר אינו קיים, ולכן עונים רק מי שמנהלים את השרת. אפשר להגדיר אחר עם `/settings experts`.',
  'doctor.settings':
    'אי אפשר לקרוא את מה שהוגדר כאן: גרסה חדשה יותר שלי שמרה אותו, או שהוא שונה מבחוץ. עד אז אני פועל לפי מה שידעתי לאחרונה, ואם לא אז לפי ההגדרות ההתחלתיות, ואיני משנה דבר. מי שמפעיל אותי יכול לחזור לגרסה החדשה יותר, או להתחיל מחדש עם `/settings reset`.',
  'doctor.noDatabase':
    'מסד הנתונים שלי לא נפתח כשעליתי, ולכן אי אפשר להגדיר או לשמור דבר; מי שמפעיל אותי ימצא את הסיבה ביומן שלי.',
  'doctor.notKept': 'כרגע אי אפשר לשמור את מה שמוגדר.',

  'alert.failed-reload': 'מאמרים חדשים יותר לא התקבלו',
  'alert.missing-permission': 'לא הצלחתי לעשות מה שהתבקשתי',
  'alert.database-trouble': 'כרגע אי אפשר לשמור דבר',
  'alert.tag-gone': 'התגית לפוסטים שעניתי עליהם כבר אינה קיימת',
  'alert.role-gone': 'התפקיד של מי שעונים במקומי איננו עוד',
  'alert.gone': 'מה שהוגדר כבר אינו קיים',
  'alert.rarely': 'לכל היותר פעם בשעה לסיבה אחת',
  'alert.goesOnWithArticles':
    'אני ממשיך לענות מהמאמרים שיש לי. `/knowledge problems` מפרט מה לא בסדר בקבצים.',
  'alert.inChannel': 'בערוץ {channel}: {reason}.',
  'alert.seeDoctor': 'הפקודה `/doctor` מפרטת מה חסר לי, ערוץ אחר ערוץ.',
  'alert.goesOnWithSettings':
    'אני ממשיך לענות לפי ההגדרות המוכרות לי. שינויים נדחים עד שזה יתוקן; `/knowledge status` מראה מתי.',
  'alert.tagsNone':
    'בערוץ {channel} היא נמחקה, ולכן שום פוסט אינו מתויג שם עוד. `/settings forum` בוחר אחרת.',
  'alert.takenOut':
    'זה הוסר מההגדרות. `/settings show` מציג מה מוגדר עכשיו; אפשר להגדיר אחר במקום שצריך.',
  'gone.a-channel': 'ערוץ שנמחק (`{id}`): {uses}',
  'gone.a-role': 'תפקיד שנמחק (`{id}`): {uses}',
  'gone.answers': 'עניתי שם בלי אזכור',
  'gone.alerts': 'ערוץ ההתראות',
  'gone.experts': 'ערוץ האנשים שעונים: עכשיו איש אינו עונה',
  'gone.digest': 'ערוץ הסיכום: עכשיו הוא אינו נשלח',
  'gone.forum': 'פוסטים שהתשובה להם עזרה תויגו או נסגרו שם',
  'gone.pause': 'הייתי שם בהשהיה',
  'gone.block': 'לא עניתי למי שהיה לו התפקיד',

  'digest.title': 'שבעת הימים האחרונים',
  'digest.questions': 'שאלות',
  'digest.gaps': 'ללא תשובה, ונשאלו על ידי שני חברים לפחות',
  'digest.worst': 'מאמרים שלא עזרו',
  'digest.waiting': 'ממתינות לאדם יותר מיום',
  'digest.problems': 'בעיות בקבצים',
  'digest.weekly': 'פעם בשבוע',
  'digest.notRead': 'אי אפשר לקרוא: מסד הנתונים שלי אינו תקין.',
  'digest.none': 'אין.',
  'digest.counts': {
    one: 'שאלה אחת: {parts}',
    two: 'שתי שאלות: {parts}',
    other: '{count} שאלות: {parts}',
  },
  'digest.times': { one: 'פעם אחת', two: 'פעמיים', other: '{count} פעמים' },
  'digest.votes': 'לא עזר {notHelpful}, עזר {helpful}',
  'digest.aQuestion': 'שאלה',
  'digest.askedAt': '{question}, נשאלה {when}',
  'digest.maybeUntold': '{question}, נשאלה {when}, נענתה, אך ייתכן שמי ששאל אינו יודע',
  'digest.problemsListed': '{problems}: הפקודה `/knowledge problems` מפרטת אותן',
  'outcome.answered': 'נענו {number}',
  'outcome.pinned': 'נענו מנעיצה {number}',
  'outcome.unsure': 'התבקשה בחירה ב־{number}',
  'outcome.unknown': 'ללא תשובה {number}',

  'pins.title': 'נעוץ בשרת הזה',
  'pins.gone': {
    one: '**{gone} מתוך {count} מובילות למאמרים שכבר אינם קיימים**: החיפוש עונה על השאלות האלה. אפשר להסיר אותן עם `/pin remove`, או לנעוץ מאמר אחר.',
    two: '**{gone} מתוך {count} מובילות למאמרים שכבר אינם קיימים**: החיפוש עונה על השאלות האלה. אפשר להסיר אותן עם `/pin remove`, או לנעוץ מאמר אחר.',
    other:
      '**{gone} מתוך {count} מובילות למאמרים שכבר אינם קיימים**: החיפוש עונה על השאלות האלה. אפשר להסיר אותן עם `/pin remove`, או לנעוץ מאמר אחר.',
  },
  'pins.none': 'שום דבר אינו נעוץ. `/pin add` נותן לשאלה מאמר לבחירתך, שמשמש לפני החיפוש.',
  'pins.isGone': 'כבר אינו קיים',
  'pins.pinned': 'ננעץ {when}',
  'pins.pinnedBy': 'ננעץ בידי {who} {when}',
  'pins.added':
    'ננעץ: **{question}**, ושאלות ששואלות אותו דבר במילים אחרות, נענות כאן מתוך **{title}**. התשובה אומרת שהיא נעוצה; `/pin list` מציג את כל הנעיצות.',
  'pins.removed': 'הנעיצה הוסרה. החיפוש שוב עונה על השאלה הזאת.',
  'pins.noSuchPin': 'אין נעיצה כזאת (או שכבר אינה קיימת). אפשר לבחור מאלה שמוצעות תוך כדי הקלדה.',
  'pins.noArticle': 'אין לי מאמר בשם הזה. אפשר לבחור מאלה שמוצעים תוך כדי הקלדה.',
  'pins.noWords':
    'בשאלה הזאת אין מילה שאומרת מה היא שואלת, ולכן היא לא תתאים לשום דבר. יש לנעוץ את השאלה כפי שחבר היה שואל אותה.',
  'pins.full': {
    one: 'בשרת הזה יש כבר כמה נעיצות שאפשר לזכור ({count}). יש להסיר קודם אחת עם `/pin remove`.',
    two: 'בשרת הזה יש כבר כמה נעיצות שאפשר לזכור ({count}). יש להסיר קודם אחת עם `/pin remove`.',
    other: 'בשרת הזה יש כבר כמה נעיצות שאפשר לזכור ({count}). יש להסיר קודם אחת עם `/pin remove`.',
  },
  'pins.notChanged': 'הנעיצות לא השתנו.',

  'gaps.title': 'מה שלא הצלחתי לענות עליו',
  'gaps.neverStored': 'טקסט של שאלות אף פעם אינו נשמר (RETENTION_DAYS=0), ולכן אין פערים להציג.',
  'gaps.ofDays': {
    one: 'שאלות מהיום האחרון, יחד אלה ששואלות אותו דבר.',
    two: 'שאלות מהיומיים האחרונים, יחד אלה ששואלות אותו דבר.',
    other: 'שאלות מ־{count} הימים האחרונים, יחד אלה ששואלות אותו דבר.',
  },
  'gaps.unshown': {
    one: 'שאלה אחת שרק חבר אחד שאל אינה מוצגת.',
    two: 'שתי שאלות שרק חבר אחד שאל אינן מוצגות.',
    other: 'לא מוצגות {count} שאלות שרק חבר אחד שאל.',
  },
  'gaps.none': 'אף שאלה ששאלו שני חברים לפחות לא נשארה בלי תשובה.',
  'gaps.asked': 'נשאלה {times} בידי {members} לפחות: {reasons}',
  'gaps.also': 'גם: {questions}',
  'gaps.nothingNear': 'אין מאמר קרוב אליה.',
  'gaps.nearest': 'המאמר הקרוב ביותר: {title}',
  'gaps.nearestLacks': 'המאמר הקרוב ביותר: {title}, שאינו אומר דבר על {words}',
  'gap.unknown': { one: 'ללא תשובה {count}', two: 'ללא תשובה {count}', other: 'ללא תשובה {count}' },
  'gap.unsure': {
    one: 'התבקשה בחירה ולא נבחר {count}',
    two: 'התבקשה בחירה ולא נבחר {count}',
    other: 'התבקשה בחירה ולא נבחר {count}',
  },
  'gap.not-helpful': {
    one: 'דורגו כלא עוזרות {count}',
    two: 'דורגו כלא עוזרות {count}',
    other: 'דורגו כלא עוזרות {count}',
  },

  'feedback.title': 'מה שלא עזר',
  'feedback.none': 'אף תשובה לא דורגה כלא עוזרת בשנה האחרונה.',
  'feedback.lastYear': 'דירוגים מהשנה האחרונה',
  'feedback.earlier': 'מגרסה קודמת',
  'feedback.gone': 'כבר אינו בין המאמרים',
  'feedback.votes': 'לא עזר {notHelpful}, עזר {helpful}',
  'feedback.reasons': 'סיבות: {reasons}',
  'feedback.moreComments': {
    one: 'ועוד הערה אחת',
    two: 'ועוד שתי הערות',
    other: 'ועוד {count} הערות',
  },

  'count.articles': { one: 'מאמר אחד', two: 'שני מאמרים', other: '{count} מאמרים' },
  'count.topics': { one: 'נושא אחד', two: 'שני נושאים', other: '{count} נושאים' },
  'count.problems': { one: 'בעיה אחת', two: 'שתי בעיות', other: '{count} בעיות' },
  'count.files': { one: 'קובץ אחד', two: 'שני קבצים', other: '{count} קבצים' },
  'count.pins': { one: 'הצמדה אחת', two: 'שתי הצמדות', other: '{count} הצמדות' },
  'knowledge.notManager': 'מה שנוגע למאמרים שלי מיועד לחברים עם ההרשאה ניהול שרת.',
  'knowledge.notOperator':
    'כל השרתים חולקים את המאמרים שלי, ולכן זה פועל רק בשרת של מי שמפעיל אותי. הפקודה `/knowledge status` פועלת כאן.',
  'untaken.sentence':
    '**התוכן החדש ביותר לא נקלט** {when}: {why} בשימוש: {articles} מגרסה `{version}`. הבעיות הן של {about}.',
  'untaken.inUse': 'התוכן שבשימוש',
  'untaken.newest': 'התוכן החדש ביותר, גרסה `{version}`',
  'problems.title': 'בעיות בקבצים',
  'problems.none': 'לא נמצאו בעיות.',
  'problems.version': 'גרסה {version}',
  'problems.underWay':
    'מתבצעת כעת בדיקה מעמיקה, כמו של `npm run check`; הרשימה תושלם מיד כשתסתיים. נמצא עד כה, בקריאת הקבצים:',
  'problems.overtaken':
    'הקבצים השתנו בזמן הבדיקה המעמיקה, ולכן זה מה שנמצא בקריאתם. כדי לראות הכול, יש להשתמש שוב ב־`/knowledge problems`.',
  'problems.failed':
    'הבדיקה המעמיקה לא הושלמה, ולכן זה מה שנמצא בקריאת הקבצים. יש להשתמש שוב ב־`/knowledge problems` בעוד רגע; אם זה נכשל בכל פעם, היומן אומר מדוע.',
  'problems.otherList':
    'הקבצים השתנו מאז שהרשימה נפתחה (גרסה `{listed}`); זו הרשימה של גרסה `{version}`.',
  'problems.worst':
    'מוצגות כאן החמורות ביותר: {problems} מתוך {all}; הפקודה `npm run check` מציגה את כולן.',
  'status.title': 'המאמרים שלי',
  'status.articles': 'סך הכול {articles}, לפי {topics}',
  'status.version': 'גרסה `{version}`, נטענה {when}',
  'today.answered': 'נענו: {count}',
  'today.pinned': 'נענו מהצמדה: {count}',
  'today.unsure': 'התבקשה הבהרה: {count}',
  'today.unknown': 'ללא תשובה: {count}',
  'status.today': 'שאלות כאן היום (לפי השעון העולמי): {counts}',
  'status.noneToday': 'אין',
  'status.pinsGone': 'מתוך {pins}, {gone} מובילות למאמרים שאינם עוד: `/pin list`',
  'status.kept': 'ההגדרות ושאלות החברים: נשמרות',
  'status.notOpened':
    'ההגדרות ושאלות החברים: אי אפשר לשמור אותן, כי מסד הנתונים לא נפתח בהפעלה; היומן שלי אומר מדוע',
  'status.notKept':
    'ההגדרות ושאלות החברים: **אי אפשר לשמור אותן** מאז {when}, וההגדרות הידועות האחרונות תקפות. {why}',
  'status.damaged': '**אי אפשר לקרוא את ההגדרות כאן**: הפקודה `/doctor` אומרת מה לעשות',
  'status.noProblems': 'אין בעיות',
  'status.unused': 'סך הכול {counts}; לא בשימוש בגלל שגיאות: {files}',
  'status.foundReading': 'נמצא בקריאת הקבצים: {counts}',
  'status.notLooked':
    'טרם נבדק: מה שרק `npm run check` ו־`/knowledge problems` מחפשים, כגון קישורים שבורים וטקסטים חוזרים',
  'status.foundCloser': 'נמצא בבדיקה המעמיקה {when}, כמו של `npm run check`: {counts}',
  'reload.inUse': 'בשימוש: {articles}, גרסה `{version}`.',
  'reload.unchanged': 'דבר לא השתנה',
  'reload.sameAgain': 'אפשר שוב להשתמש בתיקייה, והקבצים שבה הם אלה שמהם באות התשובות.',
  'reload.same': 'הקבצים הם אלה שמהם כבר באות התשובות.',
  'reload.kept': 'המאמרים נשארים כפי שהיו',
  'reload.reloaded': 'המאמרים נטענו מחדש',
  'reload.usable': 'אפשר שוב להשתמש בתיקייה.',
  'reload.noneChanged': 'שום מאמר לא השתנה.',
  'reload.calibrated': 'מידת הוודאות הדרושה לתשובה נקבעה מחדש.',
  'reload.synonyms': 'המילים הנרדפות נקראו מחדש.',
  'reload.seeProblems': 'הפקודה `/knowledge problems` אומרת מה נמצא ואיך לתקן.',
  'reload.heading': '**{title}** ({number})',
  'reload.line': 'שורה {line}: {message}',
  'reload.more': 'ועוד {count}',
  'changes.refused': 'נדחו בגלל שגיאות',
  'changes.mended': 'תוקנו ונמצאים בשימוש',
  'changes.added': 'נוספו',
  'changes.changed': 'שונו',
  'changes.removed': 'הוסרו',
  'changes.withdrawn': 'נמחקו לאחר שנדחו',

  'refusal.tooLate': 'ב־Discord כבר לא מחכים לתשובה',
  'refusal.noMoreReplies': 'אי אפשר עוד להשיב לזה ב־Discord',
  'refusal.hasReply': 'כבר ניתנה תשובה',
  'refusal.channelGone': 'הערוץ כבר לא קיים',
  'refusal.messageGone': 'ההודעה כבר לא קיימת',
  'refusal.serverLeft': 'הבוט כבר לא בשרת הזה',
  'refusal.accountGone': 'החשבון כבר לא קיים',
  'refusal.unseen': 'הבוט לא רואה את הערוץ הזה, או שהוזמן בלי ההיקף applications.commands',
  'refusal.lacksPermission':
    'חסרה לבוט הרשאה בערוץ הזה; דרושות לו צפייה בערוץ, שליחת הודעות (בשרשורים: שליחת הודעות בשרשורים) וקריאת היסטוריית ההודעות',
  'refusal.lacksHistory':
    'חסרה לבוט בערוץ הזה ההרשאה קריאת היסטוריית ההודעות, ובלעדיה אי אפשר להשיב',
  'refusal.takesNoMessages': 'אי אפשר לשלוח הודעות בערוץ הזה',
  'refusal.verificationLevel': 'רמת האימות של השרת מונעת מהבוט את הערוץ הזה',
  'refusal.autoModMessage':
    'כלי AutoMod של השרת חסם את ההודעה; אפשר לפטור את תפקיד הבוט בכללים שלו',
  'refusal.autoModTitle': 'כלי AutoMod של השרת חסם את הכותרת; אפשר לפטור את תפקיד הבוט בכללים שלו',
  'refusal.harmfulLinks': 'המסנן של Discord לקישורים מזיקים חסם את ההודעה',
  'refusal.tooManyCommands': 'יש בשרת הזה יותר מדי פקודות של הבוט',
  'refusal.archived': 'השרשור בארכיון',
  'refusal.locked': 'השרשור נעול',
  'refusal.slowmode': 'מצב איטי חל בערוץ הזה גם על הבוט',
  'refusal.noDirectMessages': 'אי אפשר לשלוח לאדם הזה הודעות פרטיות מהבוט',
  'refusal.noSharedServer': 'אין לאדם הזה ולבוט שרת משותף',
  'refusal.tooManyDirect': 'הבוט פתח יותר מדי הודעות פרטיות בזמן קצר',
  'refusal.commandsToday': 'הפקודות נרשמו היום 200 פעמים; עד מחר אי אפשר לרשום עוד',
  'refusal.verifyOwner': 'לפי Discord, על בעלי הבוט לאמת את החשבון שלהם',
  'refusal.answerGone': 'אי אפשר עוד לקרוא את התשובה',
  'refusal.closedToMe': 'הערוץ שבו נשאלה השאלה כבר לא קיים או סגור בפניי',
  'refusal.failed': 'משהו השתבש אצלי',
  'refusal.goneOrNoMessages': 'הערוץ כבר לא קיים, או שאי אפשר לשלוח בו הודעות',
  'refusal.lacksManageThreads':
    'חסרה לבוט ההרשאה ניהול שרשורים, ובלעדיה הוא לא מתייג ולא סוגר פוסטים',
  'lacking.inChannel': 'חסרה לבוט הרשאה בערוץ הזה: {permissions}',

  'trouble.unusable': 'אי אפשר להשתמש במסד הנתונים ({database}): {why}.',
  'trouble.newer':
    'מסד הנתונים הוא של גרסה חדשה יותר של התוכנה ({found}, מוכרת כאן: {known}): יש להפעיל את הגרסה ההיא, או לשים במקומו גיבוי מלפניה.',
  'trouble.settings':
    'אי אפשר לקרוא את ההגדרות של השרת הזה, ולכן הן לא שונו: אפשר לאפס אותן, או לחזור לגרסה החדשה יותר של התוכנה ששמרה אותן.',
  'trouble.disk-full': 'הדיסק מלא, יש לפנות בו מקום',
  'trouble.not-writable': 'אי אפשר לכתוב אליו, יש להתיר לתוכנה לכתוב ל־`DATA_DIR` ולקבצים שבו',
  'trouble.not-opened': 'אי אפשר לפתוח אותו, יש להתיר לתוכנה לכתוב ל־`DATA_DIR` ולקבצים שבו',
  'trouble.locked':
    'תוכנה אחרת נועלת אותו, יש לסגור אותה, או להשתמש ב־PostgreSQL (`DATABASE_URL`) לכמה תוכנות',
  'trouble.damaged': 'הוא פגום, אפשר לשים גיבוי במקומו, או להעביר אותו ולהתחיל באחד ריק',
  'trouble.vanished':
    'הקובץ שלו נלקח או הוחלף בזמן שהתוכנה פעלה, ומה שנשמר מאז אבד, יש להחזיר אותו אם הוא נמצא במקום כלשהו, ולהפעיל את התוכנה מחדש',
  'trouble.disk-failed': 'הדיסק כשל, יש לבדוק אותו ואת המקום שנותר בו',
  'trouble.unreached': 'אי אפשר להגיע אליו, יש לבדוק אם הוא פועל ואם `DATABASE_URL` מוביל אליו',
  'trouble.no-session':
    'לפניו עומד מתווך שמשאיל חיבור לכל טרנזקציה, יש להפנות את `DATABASE_URL` אל מעבר לו או להגדיר לו לשמור חיבורים קבועים (PgBouncer: `pool_mode = session`)',
  'trouble.no-certificate':
    'אי אפשר להשתמש באישור או במפתח ש־`DATABASE_URL` מציין, יש לבדוק את הנתיב, שהתוכנה רשאית לקרוא אותו ושהמפתח מתאים לאישור',
  'trouble.not-trusted':
    'האישור שלו אינו מהימן, יש לבדוק אם הוא עדיין בתוקף, לציין ב־`DATABASE_URL` עם sslrootcert את הרשות שחתמה עליו, ואת השרת בשם שבאישור',
  'trouble.user-refused': 'הוא דוחה את שם המשתמש או הסיסמה שב־`DATABASE_URL`',
  'trouble.absent': 'הוא לא קיים, אפשר ליצור אותו עם createdb, או לשנות את שמו ב־`DATABASE_URL`',
  'trouble.not-owner': 'אין למשתמש שלו רשות לכך, יש לתת לו בעלות על מסד הנתונים',
  'trouble.read-only': 'אפשר רק לקרוא ממנו, `DATABASE_URL` צריך להוביל לשרת שכותבים אליו',
  'trouble.its-disk-full': 'הדיסק שלו מלא, יש לפנות בו מקום',
  'trouble.no-room': 'אין בו מקום לעוד, יש לבדוק את החיבורים והזיכרון שלו',
  'trouble.busy': 'אחרים העסיקו אותו יותר מדי, ויהיה ניסיון נוסף בשימוש הבא',
  'trouble.server-failed': 'הוא כשל, אפשר לעיין ביומן של השרת',

  'explain.word.word': 'מילה',
  'explain.word.readAs': 'נקראה',
  'explain.word.known': 'במאמרים',
  'explain.word.counted': 'מה נספר',
  'explain.word.together': 'ביחד',
  'explain.word.score': 'ניקוד',
  'explain.word.share': 'חלק',
  'explain.word.names': 'שמות',
  'explain.word.bestPassage': 'הקטע הטוב ביותר',
  'explain.word.wholeArticle': 'המאמר כולו',
  'explain.word.decides': 'מה מכריע',
  'explain.word.value': 'ערך',
  'explain.word.rightArticle': 'המאמר הנכון',
  'explain.word.states': 'אומר זאת',
  'explain.word.begin': 'בהתחלה',
  'explain.word.probability': 'הסתברות',
  'explain.kind.known': 'כן',
  'explain.kind.related': 'במילים אחרות',
  'explain.kind.corrected': 'תוקנה',
  'explain.kind.unknown': 'לא',
  'explain.kind.stop': 'נספרת בכותרות בלבד',
  'explain.kind.context': 'נשאלה קודם',
  'explain.kind.hint': 'נשאלה קודם',
  'explain.ingredient.passage': 'מילות השאלה בקטע הטוב ביותר',
  'explain.ingredient.exact': 'אותן מילים, כולל הסיומת',
  'explain.ingredient.ordered': 'מילים סמוכות באותו סדר',
  'explain.ingredient.near': 'מילים סמוכות קרובות זו לזו',
  'explain.ingredient.whole': 'מילות השאלה במאמר כולו',
  'explain.ingredient.coverage': 'מילים שונות רבות ולא מעטות',
  'explain.ingredient.likeness': 'כותרת או שם אחר שדומים לשאלה',
  'explain.ingredient.title': 'מילות השאלה בכותרת או בשם אחר',
  'explain.feature.margin': 'בכמה המאמר הראשון מקדים את השני',
  'explain.feature.marginHeld': 'אותו יתרון, ככל שיש בו מילות השאלה',
  'explain.feature.tie': 'כמה המאמר השני קרוב',
  'explain.feature.strength': 'כמה הקטע הטוב בו אומר על השאלה',
  'explain.feature.held': 'חלק המילים שיש בו',
  'explain.feature.named': 'חלק ממשקלן באחד משמותיו',
  'explain.feature.brevity': 'כמה השאלה קצרה',
  'explain.feature.scarcity': 'כמה מעט ממילותיה אומרות משהו',
  'explain.feature.length': 'כמה השאלה ארוכה',
  'explain.feature.wordiness': 'כנ״ל, כולל מילים שיש בכל שאלה',
  'explain.feature.substance': 'כמה השאלה אומרת',
  'explain.feature.nameAsked': 'חלק מאחד משמותיו שנשאל',
  'explain.feature.nameWhole': 'אחד משמותיו נשאל בשלמותו',
  'explain.feature.askedLike': 'כמה השאלה דומה לשאלה שהוא אומר שהוא עונה עליה',
  'explain.feature.askedSame': 'השאלה כמעט זהה לשאלה שהוא אומר שהוא עונה עליה',
  'explain.feature.hasRest': 'יש בשאלה מילים מלבד שמותיו',
  'explain.feature.tellingRest': 'כמה מהן אומרות מה נשאל',
  'explain.feature.lacking': 'כמה מילים אומרות חסרות בו',
  'explain.feature.lackingShare': 'חלק המילים האומרות שחסרות בו',
  'explain.feature.tellingHeld': 'חלק ממשקל המילים האומרות בטקסט שלו',
  'explain.feature.leftOut': 'חלק המילים האומרות שהתקציר משמיט',
  'explain.feature.rareness': 'כמה מילותיה נדירות באנגלית כללית',
  'explain.feature.namesHeld': 'חלק המילים הנדירות באחד ממשפטיו',
  'explain.feature.together': 'חלק המילים הנדירות יחד באחד ממשפטיו',
  'explain.feature.sentenceLead': 'בכמה המשפט הטוב בו מקדים את הבא',
  'explain.feature.sentenceStrength': 'כמה מילים כבדות משקל שווה המשפט הטוב בו',
  'explain.feature.lacksName': 'נשאל שם שאין בו',
  'explain.feature.asksPerson': 'נשאל אדם',
  'explain.feature.asksAmount': 'השאלה היא על מספר',
  'explain.feature.defines': 'הוא אומר מה פירוש השם שנשאל',
  'explain.decision.none': 'לא ידוע: באף מאמר אין מילה אומרת מהשאלה.',
  'explain.decision.first':
    'ההסתברות שהמאמר הראשון נכון ושהתשובה אומרת את מה שנשאל היא {confidence}; לתשובה דרושים {needed}.',
  'explain.decision.answered': 'נענתה. {first}',
  'explain.decision.unsure': 'לא בטוח. {first} {rest}',
  'explain.decision.unknown': 'לא ידוע. {first} {rest}',
  'explain.decision.below':
    'ההסתברות שמאמר כלשהו עוסק בכך היא {answerable}; מתחת ל־{limit} השאלה לא ידועה.',
  'explain.decision.namesAlone':
    'ההסתברות שמאמר כלשהו עוסק בכך היא {answerable}; מתחת ל־{limit} השאלה הייתה לא ידועה, אבל היא שואלת על שמות בלבד, והם במאמר.',
  'explain.title': 'למה',
  'explain.titleOfPage': 'למה ({page})',
  'explain.noPin': 'אף נעיצה בשרת הזה לא דומה לה (דמיון נחשב מ־{least}).',
  'explain.pinned':
    '**נעוץ**: ”{asked}“ דומה לה ({likeness}, נחשב מ־{least}), ולכן התשובה באה מ־{title}; המספרים למטה הם של החיפוש, שלא נשאל.',
  'explain.pinnedElsewhere':
    '**נעוץ**: ”{asked}“ דומה לה ({likeness}, נחשב מ־{least}), אבל {title}, המאמר שלה, עוסק בנושא אחר מזה שהערוץ מוגבל אליו, ולכן החיפוש נשאל.',
  'explain.hereAll': 'בערוץ הזה: רמה *{level}*, ולכן לתשובה דרושים {needed}; על כל הנושאים.',
  'explain.hereOnly': 'בערוץ הזה: רמה *{level}*, ולכן לתשובה דרושים {needed}; רק על {subjects}.',
  'explain.paused': 'מושהה עד שמישהו יחדש.',
  'explain.pausedUntil': 'מושהה עד {until}.',
  'explain.notTold': '**לא נאמר כאן**: מה שנמצא עוסק בנושא אחר, ולכן התשובה היא שאין לי כאן תשובה.',
  'explain.onlyThese': 'מבין המועמדים מוצעים רק אלה שבנושאים האלה.',
};
