import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ENGLISH, OTHERS } from './short-questions.ts';
import { languageOf, scriptOf } from '../../../src/knowledge/language/written-in.ts';

describe('the language of a text', () => {
  it.each([
    ['Comment réparer un mur avec du mortier de chaux ? Qui peut le faire ?', 'fr'],
    ["Qu'est-ce que la charte de Venise ?", 'fr'],
    ['¿Qué es el mortero de cal?', 'es'],
    ['cómo puedo limpiar el mármol', 'es'],
    ['Wie repariere ich eine Mauer mit Kalkmörtel?', 'de'],
    ['Was ist das Burra-Abkommen, und wer hat es geschrieben?', 'de'],
    ["Che cos'è la malta di calce?", 'it'],
    ['O que é a argamassa de cal?', 'pt'],
    ['Hoe is het kasteel gebouwd en wat is de kalkmortel?', 'nl'],
    ['Jak czyścić kamień na starym domu?', 'pl'],
    ['Kdo zaplatil za opravu hradu?', 'cs'],
    ['Eski bir taş nasıl temizlenir?', 'tr'],
    ['Hur rengör man en gammal sten?', 'sv'],
    ['Hvad er kalkmørtel?', 'da'],
    ['Hva er kalkmørtel?', 'nb'],
    ['Miten vanha kivi puhdistetaan?', 'fi'],
    ['Hogyan kell a régi követ tisztítani?', 'hu'],
    ['Cum se curăță piatra veche?', 'ro'],
    ['Làm thế nào để làm sạch đá cũ?', 'vi'],
    ['Bagaimana cara membersihkan batu tua?', 'id'],
    ['je ne comprends pas', 'fr'],
    ['ما هو ملاط الجير؟', 'ar'],
    ['מהו טיח סיד?', 'he'],
    ['Что такое известковый раствор?', 'ru'],
    ['漆喰とは何ですか', 'ja'],
    ['什么是石灰砂浆？', 'zh'],
    ['Τι είναι ο ασβέστης;', 'el'],
    // Not certain which.
    ['Hvem betaler for kirken?', null],
    ['Що таке вапняний розчин і їх', null],
    ['ملات آهک چیست؟', null],
    ['चूना गारा क्या है?', null],
    // English, or a name.
    ['what is the Musée de la Ville de Paris?', null],
    ['Palais de la Porte Dorée', null],
    ['que es lime mortar and how is it made', null],
    ['comment on the Charter', null],
    ['Santiago de Compostela', null],
    ['1964', null],
  ])('%j: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(Object.entries(OTHERS))('is heard in short questions: %s', (language, questions) => {
    const heard = questions.map((question) => [question, languageOf(question)]);
    expect(heard).toEqual(questions.map((question) => [question, language]));
  });

  it('is none of these for English that looks like them', () => {
    expect(ENGLISH.filter((question) => languageOf(question) !== null)).toEqual([]);
  });

  it('is none of these for any labelled question and any title of the articles', () => {
    const labelled = ['questions', 'members', 'follow-ups'].flatMap(
      (file): { question: string }[] => parse(readFileSync(`tests/golden/${file}.yaml`, 'utf8')),
    );
    expect(labelled.length).toBeGreaterThan(2000);
    const foreign = labelled.filter(
      ({ question }) =>
        languageOf(question) !== null || !['Latin', null].includes(scriptOf(question)),
    );
    expect(foreign).toEqual([]);
  });
});
