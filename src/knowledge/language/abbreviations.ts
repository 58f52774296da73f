/** Full stops that end an abbreviation or an initial, and not the sentence. */

const WORD_START = String.raw`(?:^|[\s(“"'‘*\[])`;

// A name follows, so the sentence goes on: "St. Mark's", "Prof. Adler", "e.g. Venice", "c. Easter".
const BEFORE_NAME = endingIn(
  'St Sts Ss Ste Mt Dr Drs Prof Profs Mr Messrs Mrs Ms Mme Mlle Rev Fr Msgr',
  'Gen Maj Col Capt Cmdr Adm Lt Sgt Gov Sen Rep Pres Hon',
  'vs v cf Cf viz Viz e.g E.g i.e I.e c ca Ca approx Approx',
);

// A number follows, or else the sentence ends: "No. 5", "Art. 7", "12 Dec. 1985"; but "He said no."
// Days that are a word or a name too are left out: "Temple of the Sun. 12 steps …".
const BEFORE_NUMBER = endingIn(
  'No Nos Nr Nrs Art Arts Vol Vols vol vols Fig Figs fig figs Pl Pls Ch Chs ch chs',
  'Sec Secs sec secs p P pp Pp para paras Para Paras b d r fl',
  'Tue Tues Wed Thu Thurs Fri Sat Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

// They end a name or stand within it: "King Jr. Boulevard", "Ltd. London".
const AFTER_NAME = endingIn('Jr Sr Bros Ltd Inc Corp Ph.D');

// "J. Ruskin"; "I." is left out, for it ends "World War I." more often than it begins a name.
const INITIAL = new RegExp(`${WORD_START}(?:\\p{Lu}\\.)*(?!I\\.)\\p{Lu}\\.$`, 'u');

// "U.S. Congress" goes on, "… in the U.S. The law …" does not: such words begin sentences.
const SENTENCE_STARTER =
  /^(?:The|A|An|In|On|At|It|Its|He|She|His|Her|They|Their|We|You|This|That|These|Those|There|But|And|As|By|For|From|If|When|While|Since|After|Before|Today|Some|Many|Most)\b/;

/**
 * @param sentence - What may be a sentence, or the end of it, without white space behind it.
 * @param next - What follows the white space, or the beginning of that.
 */
export function endsInAbbreviation(sentence: string, next: string): boolean {
  if (BEFORE_NUMBER.test(sentence)) return /^[\d(]/.test(next);
  if (BEFORE_NAME.test(sentence)) return true;
  return (INITIAL.test(sentence) || AFTER_NAME.test(sentence)) && !SENTENCE_STARTER.test(next);
}

/** @param lists - Words without their last full stop, between spaces. */
function endingIn(...lists: readonly string[]): RegExp {
  const words = lists
    .join(' ')
    .replaceAll('.', String.raw`\.`)
    .replaceAll(' ', '|');
  return new RegExp(String.raw`${WORD_START}(?:${words})\.$`);
}
