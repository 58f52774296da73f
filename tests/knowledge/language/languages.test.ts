import { describe, expect, it } from 'vitest';
import { loadStemmers } from '../../../src/knowledge/language/languages/stemmers.ts';
import { detectedLanguage } from '../../../src/knowledge/language/languages/detected-language.ts';
import {
  languageFromCode,
  languageOfWord,
  LANGUAGES,
  withoutMark,
  type Language,
} from '../../../src/knowledge/language/languages/marks.ts';
import { isStopWord } from '../../../src/knowledge/language/stop-words.ts';
import { termOf, wordsOf } from '../../../src/knowledge/language/terms.ts';

await loadStemmers(LANGUAGES);

const plainWords = (text: string, language: Language): string[] =>
  wordsOf(text, language).map(withoutMark);

describe('words of another language', () => {
  it('bear its mark, so that the same letters are another word with another stem', () => {
    const [german] = wordsOf('die', 'de');
    expect(languageOfWord(german!)).toBe('de');
    expect(isStopWord(german!)).toBe(true);
    expect(isStopWord('die')).toBe(false);
    expect(languageOfWord(termOf(wordsOf('Häuser', 'de')[0]!))).toBe('de');
  });

  it.each<[Language, string]>([
    ['ar', 'متى حتى إلى أين'],
    ['de', 'ins ans fürs zum worüber'],
    ['el', 'της τους στις'],
    ['fa', 'برای یا می'],
    ['he', 'לאן אליו'],
    ['it', 'col nella'],
    ['pt', 'neste desta dele'],
  ])('are stop words in %s as people write them: %s', (language, text) => {
    expect(wordsOf(text, language).filter((word) => !isStopWord(word))).toEqual([]);
  });

  it.each<[Language, string, readonly string[]]>([
    ['fr', 'Qu’est-ce que l’église d’Amiens ?', ['est', 'ce', 'que', 'église', 'amiens']],
    ['it', "dell'arco e un'opera", ['arco', 'e', 'opera']],
    ['he', 'אונסק"ו בְּרֵאשִׁית', ['אונסקו', 'בראשית']],
    ['ar', 'الأحجارُ القديمة ٢٠١٠', ['الاحجار', 'القديمه', '2010']],
    ['ja', '旧市街のガラス窓', ['旧', '旧市', '市街', 'ガラス', '窓']],
    ['ko', '석회 벽', ['석회', '벽']],
    ['th', 'ปูนขาวเก่า', ['ปูน', 'ขาว', 'เก่า']],
  ])('are cut in %s as people read them: %s', (language, text, words) => {
    expect(plainWords(text, language)).toEqual(words);
  });

  it.each<readonly [Language, ...string[]]>([
    ['fr', 'restaurer', 'restauration', 'restauré', 'restaure'],
    ['es', 'restauración', 'restauraciones', 'restauracion'],
    ['de', 'Mauer', 'Mauern'],
    ['it', 'chiesa', 'chiese'],
    ['nl', 'kerk', 'kerken'],
    ['ru', 'церкви', 'церквей'],
    ['pt', 'restauração', 'restaurações', 'restauracao'],
    ['ar', 'جدار', 'الجدران', 'جدران', 'وجدار'],
    ['ar', 'حجر', 'أحجار', 'الحجارة', 'بالحجر'],
    ['he', 'קיר', 'הקיר', 'קירות', 'והקירות'],
    ['he', 'מבנה', 'המבנה'],
    ['el', 'τοίχος', 'τοίχοι', 'τοιχων'],
    ['ja', '守る', '守り', '守っ'],
  ])('have one term in %s: %s', (language, ...forms) => {
    expect(new Set(forms.map((form) => termOf(wordsOf(form, language as Language)[0]!))).size).toBe(
      1,
    );
  });
});

describe('the language of a text', () => {
  it.each<[Language, string]>([
    ['en', 'Lime mortar lets old walls breathe and must be protected from frost for weeks.'],
    ['en', 'Venice Charter, Athens Charter, Burra Charter, Nara Document'],
    ['fr', 'Le mortier de chaux laisse respirer les murs anciens et il faut le protéger du gel.'],
    ['es', 'El mortero de cal deja respirar los muros antiguos y se protege de la helada.'],
    ['de', 'Kalkmörtel lässt alte Mauern atmen, und man schützt ihn lange vor Frost.'],
    ['it', 'La malta di calce lascia respirare i muri antichi e va protetta dal gelo.'],
    [
      'pt',
      'A argamassa de cal deixa respirar as paredes antigas e não deve gelar durante semanas.',
    ],
    ['nl', 'Kalkmortel laat oude muren ademen en moet enkele weken tegen vorst worden beschermd.'],
    ['nl', 'Het dak is in 1850 gebouwd en was in de oorlog of daarna zwaar beschadigd door vuur.'],
    [
      'no',
      'Huset i byen er kjent for at det ble bygget om i 1850 og brant ned for lenge siden på Røros.',
    ],
    ['de', 'In was für einem Haus man so am besten wohnt, will an der Stelle keiner wissen.'],
    ['sv', 'Kalkbruk låter gamla murar andas och måste skyddas mot frost i flera veckor.'],
    ['no', 'Kalkmørtel lar gamle murer puste og må beskyttes mot frost i flere uker.'],
    ['id', 'Mortar kapur membuat dinding tua dapat bernapas dan harus dilindungi dari embun beku.'],
    ['ru', 'Известковый раствор позволяет старым стенам дышать, и его нужно защищать от мороза.'],
    ['uk', 'Вапняний розчин дозволяє старим стінам дихати, і його треба захищати від морозу.'],
    ['ar', 'ملاط الجير يسمح للجدران القديمة بالتنفس ويجب حمايته من الصقيع.'],
    ['fa', 'ملات آهک به دیوارهای قدیمی اجازه نفس کشیدن می‌دهد و باید از یخبندان محافظت شود.'],
    ['he', 'טיט סיד מאפשר לקירות הישנים לנשום ויש להגן עליו מפני כפור.'],
    ['el', 'Το ασβεστοκονίαμα αφήνει τους παλιούς τοίχους να αναπνέουν.'],
    ['ja', '石灰モルタルは古い壁の湿気を外へ逃がします。'],
    ['zh', '石灰砂浆可以让古老的墙壁呼吸，需要防止霜冻。'],
    ['ko', '석회 모르타르는 오래된 벽이 숨을 쉬게 합니다.'],
  ])('is found: %s', (language, text) => {
    expect(detectedLanguage(text)).toBe(language);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['nb', 'no'],
    ['zh_Hant', 'zh'],
    ['EN', 'en'],
    ['tlh', null],
  ])('is known by the code %s as %s', (code, language) => {
    expect(languageFromCode(code)).toBe(language);
  });
});
