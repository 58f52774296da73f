/**
 * Thanks and praise with other words around them: "thanks, that really helped me with my wall!"
 *
 * Small talk consists of nothing else (`small-talk.ts`); these lines tell something as well, and ask nothing.
 */
import { asksSomething } from './long-post.ts';
import { isTellingWord } from './telling-words.ts';
import { wordsOf } from './terms.ts';

/** A line with more words is a story, whatever it begins with. */
const MOST_WORDS = 30;

const OPENING = '(?:(?:ok|okay|oh|ah|wow|great|cool|perfect|super|nice|awesome|and|so|many|big) )*';
const THANKS = new RegExp(
  `^${OPENING}(?:thanks|thank you|thank u|thankyou|thank|thx|thnx|thanx|tysm|tyvm|ty|cheers|much appreciated|i (?:really )?appreciate)\\b`,
);
const HELPED = new RegExp(
  `^${OPENING}(?:that|this|it|you|your answer) (?:(?:has|have|really|just|also|totally) )*(?:helped|helps|worked|works|(?:was|is) (?:(?:so|very|really|super) )?(?:helpful|useful))\\b`,
);
const PRAISE =
  /^(?:(?:wow|omg|bot|docent|hey|man|ok) )*(?:you are|youre|u r|ur|you were|this bot is|such a|what a)\b.*\b(?:great|good|awesome|amazing|best|helpful|brilliant|wonderful|fantastic|cool|smart|clever|nice|lovely|perfect|excellent|useful|genius|lifesaver|legend|star|kind|cute|funny|fun|sweet|incredible|impressive|superb|terrific)\b/;

/** Behind thanks: what they are for, and how it went. Other words may be what is wanted next. */
const ABOUT_THE_ANSWER =
  /^(?:for|that|this|it|its|you|your|youre|exactly|really|just|so|very|a lot|in advance|all|everyone|everybody|again|indeed|truly|helped|helps|worked|works|solved|bot|docent|ill|i|im|we)\b/;
/** What wants something more, or is not content. */
const WANTS =
  /\b(?:but|however|though|although|except|need|needs|want|wants|wonder|wondering|looking for|would like|id like|please|tell|explain|show|describe|not|no|never|dont|doesnt|didnt|isnt|wasnt|wrong|another|also|else|instead)\b/;

/** Whether a line thanks or praises and, as far as its words tell, asks nothing. */
export function isThanks(line: string): boolean {
  const text = politeText(line);
  if (text === null) return false;
  if (PRAISE.test(text) || HELPED.test(text)) return true;
  const thanks = THANKS.exec(text)?.[0];
  if (thanks === undefined) return false;
  const rest = text.slice(thanks.length).trim();
  return ABOUT_THE_ANSWER.test(rest) || !wordsOf(rest).some(isTellingWord);
}

/**
 * The same by its opening alone ("great! …", "thanks …"): enough for a line to which nothing is found.
 *
 * @param isSmallTalk - Whether some words are nothing else.
 */
export function opensWithThanks(line: string, isSmallTalk: (words: string) => boolean): boolean {
  const text = politeText(line);
  if (text === null) return false;
  if (THANKS.test(text)) return true;
  const [opening = '', ...further] = line.split(/[,.!;:)]+\s/);
  return further.length > 0 && isSmallTalk(opening);
}

/** Asked for a yes or a no. */
const YES_OR_NO =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|may)\s/i;

/** Its words; null where it asks or wants something. */
function politeText(line: string): string | null {
  const clauses = line.split(/[.!,;\n]+\s*/);
  const asks =
    line.includes('?') || clauses.some((clause) => asksSomething(clause) || YES_OR_NO.test(clause));
  const words = asks ? [] : wordsOf(line);
  const text = words.join(' ');
  return words.length === 0 || words.length > MOST_WORDS || WANTS.test(text) ? null : text;
}
