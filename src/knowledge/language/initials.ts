/** "State Historic Preservation Office" → SHPO: names of several capitalised words and what people call them. */
import { isAskingWord, isStopWord } from './stop-words.ts';

/** Fewer stand for too much; a run of more capitalised words is a headline, and no name. */
const FEWEST = 3;
const MOST = 6;

/** They stand within a name and have no letter in its initials. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and for on in to de du la des der'.split(' '),
);

/** Words of common English that initials may happen to spell; they would find what nobody asked for. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'act add age aid aim air ape arc arm art ash bad bag ban bar bat bay bed bet bid big bin bit bow box boy bus buy cap car cat ' +
    'cow cup cut dam day den dig dog dry due ear eat egg end eye fan far fat few fit fix fly fog fun gap gas gun hat hit hot ice ' +
    'ill ink jar jaw job key kid law lay leg lie lip log lot low mad map mat mix mud net new nor now nut oak odd off oil old one our out ' +
    'own pan pat pay pen pet pie pin pit pot put rag ran rat raw red rib rid rod row run sad sat saw sea set sew sex she shy sin sir ' +
    'sit six ski sky son sum sun tap tar ten tie tin tip toe ton top toy two van war was wax web wet win won wood yes ' +
    'arch area army arts band bank base bath bell boat body bone book camp card care cart case cash cast city clay coal coat cost ' +
    'crop damp data date deal desk door dust east face fact fair farm fast fear film fire fish flag flat food foot fort game gate ' +
    'gift goal gold hall hand head heat help hill home host idea iron king lake lamp land lead leaf left lime line list loan lost main mark ' +
    'mass mine moss nail name nest node news oath pack page paid pain park part past path peat pier pipe plan port post race rain rate ' +
    'rest road rock roof room root rope rule rust safe sail sale salt sand seal seat ship shop sign silk site size skin slab soap soil ' +
    'sort spot star step stop team tent term test tide tile time tomb tool tour town tree unit view wall ward wash west wide wind wing wire work yard'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** What may stand between two words of one name. */
const WITHIN_NAME = /^[ \u00a0]+$/;

/**
 * Initials of the names in a text, in capitals, each once: of runs of three to six capitalised words,
 * with the small words between them left out. Time grows with the length of the text.
 */
export function initialsIn(text: string): readonly string[] {
  const found = new Set<string>();
  let letters = '';
  let end = -1;
  let before = '';
  const close = (): void => {
    if (letters.length >= FEWEST && letters.length <= MOST && !isCommon(letters))
      found.add(letters);
    letters = '';
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (end >= 0 && !WITHIN_NAME.test(text.slice(end, index))) close();
    end = index + word.length;
    // "Ask the State …": within a name it follows another small word ("Friends of the Earth").
    if (word === 'the' && !SMALL_WORDS.has(before)) close();
    before = word;
    if (SMALL_WORDS.has(word)) continue;
    // "The" and "What" begin a sentence and no name.
    if (isName(word)) letters += word[0]!;
    else close();
  }
  close();
  return [...found];
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !isStopWord(word.toLowerCase());
}

function isCommon(initials: string): boolean {
  const word = initials.toLowerCase();
  return COMMON_WORDS.has(word) || isStopWord(word) || isAskingWord(word);
}
