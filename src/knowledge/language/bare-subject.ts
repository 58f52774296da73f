/**
 * A few words that name a subject and say nothing of it, as people type them into a search:
 * "lime mortar ratio". "Lime mortar is great" tells something.
 *
 * There is no list of all verbs here: what is told in so few words has a small word of telling in it, a
 * person, or a feeling.
 */
import { moodOf } from './emoticons.ts';

/** Words. Longer ones seldom are without a verb. */
const LONGEST = 6;
/** "Repointed with lime", "cleaned my window": done, and not a kind of thing as in "listed building". */
const DONE =
  /\b(?:\p{L}+ed|rebuilt|built|burnt|fell) (?:the|an?|my|our|in|on|at|by|to|it|with|from|after|again|last)\b/iu;

const TELLING: ReadonlySet<string> = new Set(
  (
    'i im ive ill we weve he hes she shes they theyre you youre it its me us him them ' +
    'is are was were am be been being has have had do does did done can cannot could will would should must may might ' +
    'isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt ' +
    'this that these those here there thats heres ' +
    'got get went going gonna go goes came come coming made makes make took take saw see seen says said found ' +
    'love loves loved like likes liked hate hates hated enjoy enjoyed visited visiting reading watching ' +
    'need looks look looked smells smelled feels felt tastes rocks sucks rules works worked needs wants ' +
    'reopened opened closed rebuilt repointed finished started bought cleaned restored changed arrived won lost ' +
    'lol lmao omg wow haha hahaha hehe brb yay yeah yes no nope ok okay oh ah hm hmm nice great cool awesome amazing lovely beautiful ' +
    'wonderful happy sad good bad funny boring thanks thank congrats congratulations welcome hello hi hey morning evening night ' +
    'everyone everybody guys folks today yesterday tomorrow ' +
    'je jai tu hier ayer gestern heute hoy il elle nous vous ils elles est sont était a ai suis avons superbe magnifique beau belle merci bonjour ' +
    'yo nosotros es son está están fue era he hemos tengo bonito precioso gracias hola ' +
    'ich wir ist sind war waren habe haben wird schön toll danke hallo'
  ).split(' '),
);

/** French "j'adore", "c'est", Spanish "visitamos". */
const PERSON_WITHIN = /(?:^|\s)[jc]['’]|[aei]mos(?!\p{L})/iu;

/** @param sentence - A sentence or a title. In Latin letters alone: in others so few words may be a whole sentence. */
export function isBareSubject(sentence: string): boolean {
  if (/!\s*$/.test(sentence) || !/^\P{L}*\p{Script=Latin}/u.test(sentence)) return false;
  if (/\p{Extended_Pictographic}/u.test(sentence)) return false;
  const words = sentence.trim().split(/\s+/);
  if (words.length > LONGEST || words.some((word) => moodOf(word) !== null)) return false;
  const folded = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (folded.some((word) => TELLING.has(word)) || PERSON_WITHIN.test(sentence)) return false;
  return !DONE.test(sentence);
}
