/**
 * Words of a question that say what it is about, and so are worth naming to a person: "it also speaks
 * of “without”" or "nothing here speaks of “usually”" would be no reason.
 */
import { isAskingWord, isStopWord } from './stop-words.ts';
import { termOf } from './terms.ts';

/** Prepositions, conjunctions, pronouns and determiners beyond the stop words. */
const grammar =
  'above across against along alongside although amid among amongst around aside atop because behind below beneath beside besides between beyond ' +
  'despite down due during either else except inside instead near neither nor off onto opposite out outside per since though through throughout ' +
  'toward towards under underneath unless unlike up upon versus via vs whereas whether while within without another both each every few own same being having ' +
  'several such plus those us them him himself herself itself themselves yourself myself oneself nobody nothing none everyone everybody everything ' +
  'everywhere anywhere somewhere nowhere somebody anybody whatever whichever whoever whenever wherever whole whose';

/** Adverbs that do not end in -ly, and words of degree and time. */
const adverbs =
  'afterward afterwards again ago ahead almost alone already also altogether always anymore anyway apart away back before beforehand else enough even ever everyday far first ' +
  'forever further furthermore hence here however indeed instead last later least less lot lots maybe meanwhile moreover never nevertheless next now ' +
  'nowadays often ok okay once otherwise perhaps please pretty quite rather recent recently right seldom since so sometimes soon straight then therefore thus ' +
  'today together tomorrow tonight too twice very well yesterday yet';

/** Numbers as words; years and other figures say what a question is about. */
const numerals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
  'hundreds thousand thousands million millions billion dozen dozens half third second pair couple';

/** Verbs, adjectives and nouns that any question may hold. */
const everyday =
  'able actual allow allowed allows amazing available awesome awful bad become began begin begins begun believe big bit bring brings brought came certain come comes common ' +
  'consider considered correct decide decided determine determined difference different difficult doing done ensure entire example examples exist existing ' +
  'exists fact feel felt follow following general great guess guys hard happening hello help helped helpful hey hi hit huge idea important include included ' +
  'includes including involve involved base based catch cover covers meet reach issue keep keeping keeps kept known knows large little long look looked looking looks main major matter matters ' +
  'maybe mention mentioned must new nice old ones ought people person pick picked picking picks place point possible problem proper purpose put puts quick real reason reasons ' +
  'require required requires rid same seem seems set short show shown shows simple small someone specific start started starts stuff suppose supposed sure ' +
  'talk talking tend tends thank thanks think thinking thought today told true turn understand unable various weird went whatll whats whod wholl why worth wrong yes';

/** What is asked for, which an answer gives without the word: "in what year" by "in 1966". */
const askedFor =
  'amount century centuries date dates day days decade month months moment number numbers period quantity time times week weeks year years';

const fillers: ReadonlySet<string> = new Set(
  [grammar, adverbs].flatMap((words) => words.split(' ')),
);
const ofNumbers: ReadonlySet<string> = new Set(numerals.split(' '));
const ofAnyQuestion: ReadonlySet<string> = new Set(
  [everyday, askedFor].flatMap((words) => words.split(' ')),
);

/** Words in -ly that are no adverbs. */
const nouns: ReadonlySet<string> = new Set(
  'anomaly assembly butterfly elderly family italy july monopoly sicily supply'.split(' '),
);
/** Letters of the shortest adverb in -ly that is one by its ending: "badly", not "only" or "july". */
const SHORTEST_ADVERB = 5;

/** @param word - Folded, as `wordsOf` gives it. */
export function isTellingWord(word: string): boolean {
  if (word.length < 2 || isStopWord(word) || isFiller(word) || ofNumbers.has(word)) return false;
  if (/^\p{N}{1,2}$/u.test(word)) return false;
  // "finding" tells as little as "find"; but "owner" is not "own".
  return ![word, termOf(word)].some((form) => isAskingWord(form) || ofAnyQuestion.has(form));
}

function isAdverb(word: string): boolean {
  return word.length >= SHORTEST_ADVERB && word.endsWith('ly') && !nouns.has(word);
}

/**
 * Words that only join or colour a question ("now", "whether", "usually"): what it asks is the same
 * without them. A number is none.
 *
 * @param word - Folded, as `wordsOf` gives it.
 */
export function isFiller(word: string): boolean {
  return fillers.has(word) || isAdverb(word);
}
