/**
 * Words that people wrap a question in, in other languages ("how much time", "the best way", "is it possible"):
 * they say something about an article, but less than their rarity in a small corpus suggests.
 */
import type { MarkedLanguage } from './marks.ts';
import { wordLists, type IsListed } from './word-lists.ts';

const LISTS: Readonly<Partial<Record<MarkedLanguage, string>>> = {
  ar: 'وقت زمن مدة سنة عام طريقة شيء شيئا أشياء ممكن أفضل احسن أحسن كثير معنى تعني يعني استعمال استخدام نستخدم أستخدم اسم نوع مثال معلومات سؤال سبب يجوز يحدث أفعل نفعل يفعلون',
  de: 'zeit jahr jahre jahren art weise möglich best beste besten gut ding dinge sache machen macht tun tut brauche braucht brauchen nehmen verwenden benutzen bedeutet heißt nennt geht passiert frage information beispiel lange oft leute jemand geben gab',
  es: 'tiempo año años manera forma modo posible mejor bien cosa cosas necesito necesita usar utilizar significa llama pasa información pregunta ejemplo gente decir dice dar',
  fr: 'temps année années an ans façon manière moyen possible mieux meilleur meilleure bien chose choses besoin utiliser utilise sert signifie veut dire appelle passe information question exemple gens devient deviennent',
  he: 'זמן שנה שנים דרך אופן אפשרי טוב ביותר דבר דברים להשתמש פירוש משמעות נקרא קורה מידע שאלה דוגמה סיבה עושים לעשות',
  it: 'tempo anno anni modo maniera possibile meglio migliore bene cosa cose bisogno usare significa chiama succede informazioni domanda esempio gente dire',
  ja: '時間 何時間 年 方法 可能 意味 使う 使っ 使用 知り 教え 質問 情報 例 理由 名前 種類 おすすめ',
  nl: 'tijd jaar jaren manier mogelijk best beste goed ding dingen maken gebruiken betekent heet gebeurt vraag informatie voorbeeld mensen lang vaak',
  pt: 'tempo ano anos maneira forma modo possível melhor bem coisa coisas preciso usar significa chama acontece informação pergunta exemplo gente dizer',
  ru: 'время времени год года лет способ образом возможно лучше лучший хорошо вещь вещи использовать значит называется происходит информация вопрос пример люди делать сделать',
  zh: '时间 年 方法 可能 最好 意思 使用 用 问题 信息 例子 原因 名字 种类',
};

/** @param word - With its mark. */
export const isMarkedAskingWord: IsListed = wordLists(LISTS);
