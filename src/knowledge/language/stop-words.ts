/** Words of a question that say little about what it is about. */

import { isMarked } from './languages/marks.ts';
import { isMarkedAskingWord } from './languages/asking-words-of.ts';
import { isMarkedStopWord } from './languages/stop-words-of.ts';

/**
 * Words that tell nothing about an article's subject: Lucene's English list, with the question
 * and auxiliary words of people who ask, also as they run together
 * without an apostrophe. They still count in titles, where "how" and "what" tell one question of a
 * FAQ from another.
 *
 * Source of the first 33: Apache Lucene, `EnglishAnalyzer.ENGLISH_STOP_WORDS_SET`.
 */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with ' +
    'what which who whom whose when where why how do does did can could should would i me my we our you your he she his her its has have had were been am from about ' +
    'dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt shouldnt wont havent hasnt hadnt im ive youre youve theyre whats whos wheres hows thats theres lets'
  ).split(' '),
);

/**
 * Words that people wrap a question in ("is it possible to", "tell me", "what is the best way"):
 * they say something about an article, but less than their rarity in a small corpus suggests.
 */
const askingWords: ReadonlySet<string> = new Set(
  (
    'way ways possible like want wants need needs make makes making get gets getting got use uses used using useful ' +
    'able easy easily easiest best better good know tell explain describe please help find mean means meant meaning stand stands define defined defines definition call calls called ' +
    'name names named kind kinds type types sort thing things something anything someone anyone people many much more most some any ' +
    'other different also only just still exactly actually really work works working go going give gives given take takes ' +
    'interested interesting interest article articles paper papers information info detail details especially particular particularly ' +
    'regarding concerning concerned related relevant topic topics question questions answer answers learn hear wonder wondering curious ' +
    'dealing deal deals discuss discussed discussion list so too even till until once still already yet ' +
    'see say says become happen happens happened try trying happened may might must shall let all every over after before than'
  ).split(' '),
);

/** @param word - Folded, as `wordsOf` gives it, in any language. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || (isMarked(word) && isMarkedStopWord(word));
}

/** @param word - Folded, as `wordsOf` gives it. */
export function isAskingWord(word: string): boolean {
  return askingWords.has(word) || (isMarked(word) && isMarkedAskingWord(word));
}
