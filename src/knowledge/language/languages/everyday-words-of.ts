/**
 * Words of other languages that any question may hold, and that an answer gives without the word: what something
 * costs ("free of charge"), how long it lasts, where it lies, and "today", "usually" or "please".
 *
 * What general English holds is known by its frequency; of other languages there are only these. They count
 * in the ranking as every word does, and are only never said to be missing.
 */
import type { MarkedLanguage } from './marks.ts';
import { withoutAccents, wordLists, type IsListed } from './word-lists.ts';

const LISTS: Readonly<Partial<Record<MarkedLanguage, string>>> = {
  ar: 'يكلف تكلف تكلفة سعر ثمن يستغرق تستغرق يقع تقع يوجد توجد اليوم دائما عادة أحيانا فقط جدا حقا فعلا فضلك',
  de: 'kostet kosten gekostet preis dauert dauern gedauert liegt liegen befindet befinden findet statt heute jetzt immer nie manchmal meistens normalerweise eigentlich wirklich ungefähr genau überhaupt bitte danke eben halt wohl gerade bereits erst wieder trotzdem deshalb jedoch außerdem vielleicht',
  es: 'cuesta cuestan costar costó precio dura duran durar queda quedan encuentra encuentran ubicado ubicada hoy ahora siempre nunca normalmente realmente exactamente favor gracias entonces quizás',
  fr: 'coûte coûtent coûter coûté prix dure durent durer trouve trouvent situé située aujourdhui maintenant toujours jamais parfois souvent normalement vraiment exactement environ merci donc déjà encore',
  he: 'עולה עולים עלה מחיר נמשך נמשכת נמצא נמצאת נמצאים היום עכשיו תמיד לפעמים בדיוק באמת בבקשה תודה',
  id: 'biaya harga berlangsung terletak berada sekarang selalu biasanya sebenarnya tolong terima kasih',
  it: 'costa costano costare costato prezzo dura durano durare trova trovano situato situata oggi adesso ora sempre mai spesso normalmente davvero esattamente circa grazie forse quindi',
  nl: 'kost kosten gekost prijs duurt duren geduurd ligt liggen bevindt vandaag nu altijd nooit soms meestal eigenlijk echt ongeveer precies alsjeblieft alstublieft bedankt misschien',
  no: 'koster koste kostet pris varer vare varte ligger ligge finnes dag nå alltid aldri vanligvis egentlig virkelig omtrent nøyaktig takk kanskje',
  pt: 'custa custam custar custou preço dura duram durar fica ficam situado situada localizado localizada hoje agora sempre nunca normalmente realmente exatamente cerca favor obrigado obrigada talvez então',
  ru: 'стоит стоят стоил стоить стоимость цена длится длятся находится находятся расположен расположена сегодня сейчас теперь всегда никогда иногда обычно действительно именно примерно пожалуйста спасибо',
  sv: 'kostar kosta kostade pris varar vara varade ligger ligga finns dag nu alltid aldrig ibland vanligtvis egentligen verkligen ungefär exakt tack kanske',
  uk: 'коштує коштують коштувати вартість ціна триває тривають знаходиться знаходяться розташований розташована сьогодні зараз тепер завжди ніколи іноді зазвичай справді саме приблизно дякую',
};

/** @param word - With its mark. */
export const isMarkedEverydayWord: IsListed = wordLists(LISTS, withoutAccents);
