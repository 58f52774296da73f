/** What kind of thing a question asks for, and whether a sentence holds one. */
import { isStopWord } from '../language/stop-words.ts';

/** `person` includes institutions. */
export type AnswerKind = 'time' | 'person' | 'amount' | 'place' | 'reason';

/** Amounts that a sentence tells from any other number. */
type Measure = 'money' | 'duration';

const NOUNS_OF_PERSONS =
  'person|people|architect|organi[sz]ations?|institutions?|museum|company|group|king|author|scientist';

const ASKS: Readonly<Record<AnswerKind, RegExp>> = {
  time: /\b(?:when|how long ago|(?:what|which) (?:exact )?(?:years?|dates?|days?|months?|decade|century))\b/i,
  person: new RegExp(
    String.raw`\b(?:who|whose|whom|(?:what|which) (?:${NOUNS_OF_PERSONS}))\b`,
    'i',
  ),
  amount:
    /\b(?:(?<!an? )number of|percentage|how (?:many|much|old|long|big|large|far|high|tall|deep|often|thick|hot|cold|wide|fast)|what (?:percent|share|temperature|size|number|amount|proportion)|what (?:did|do|does|will|would) .{1,80} cost)\b/i,
  place: /\b(?:where|(?:what|which) (?:city|country|place|region|state|town|continent))\b/i,
  reason: /\bwhy\b/i,
};

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|billion|half|third|quarter|dozen|once|twice';

/** Persons are missing: most sentences hold a name, and rewarding them found no more answers. */
const HOLDS: Readonly<Partial<Record<AnswerKind, RegExp>>> = {
  time: new RegExp(
    String.raw`\b(?:1\d{3}|20\d{2}|\d{1,4} (?:BC|AD|BCE|CE)|\d+(?:st|nd|rd|th)|${MONTHS}|\w+ centur(?:y|ies))\b`,
    'g',
  ),
  amount: new RegExp(String.raw`\d[\d.,]*|\b(?:${NUMBER_WORDS})\b`, 'gi'),
  place: /\b(?:in|at|near|from|to|of|on|off) (?:the )?\p{Lu}\p{L}+/gu,
  reason:
    /\b(?:because|since|so that|therefore|caus(?:e|ed|es|ing)|reasons?|in order to|due to|thanks to|as a result|to avoid)\b/gi,
};

const KINDS: readonly AnswerKind[] = ['time', 'person', 'amount', 'place', 'reason'];

/** Kinds that a question asks for; none for most. */
export function kindsAsked(question: string): AnswerKind[] {
  return KINDS.filter((kind) => ASKS[kind].test(question));
}

const MEASURES_ASKED: Readonly<Record<Measure, RegExp>> = {
  money:
    /\bhow much\b(?! of\b).{0,80}\b(?:costs?|pay|paid|pays|tickets?|fees?|prices?|charged?|fined?|fines|earn|salary|grants?|raised?|spen[dt]|money)\b|\b(?:what|whats|what's)\b.{0,20} (?:price|cost|fee|fine|salary)\b|\bwhat (?:did|do|does|will|would) .{1,80} cost\b/i,
  duration: /\bhow (?:old|long)\b/i,
};

const ANY_NUMBER = String.raw`(?:\d[\d.,]*|${NUMBER_WORDS})`;

const MEASURES_HELD: Readonly<Record<Measure, RegExp>> = {
  money:
    /[$€£¥₹] ?\d|\d[\d.,]* (?:(?:million|billion) )?(?:US )?(?:dollars?|euros?|pounds?|yen|soles|rupees|dinars?|francs?|crowns|kronor|roubles)\b/gi,
  duration: new RegExp(
    String.raw`\b${ANY_NUMBER}[- ](?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies))\b`,
    'gi',
  ),
};

const MEASURES: readonly Measure[] = ['money', 'duration'];

/** "how many countries": a number of these. Null where nothing countable is named. */
function countHeld(question: string): RegExp | null {
  const [, after] = /\bhow many ((?:[\p{L}-]+ ?){1,3})/iu.exec(question) ?? [];
  const counted = (after ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3 && !isStopWord(word))
    .map((word) => word.replace(/(?:ies|y|es|s)$/, ''));
  if (counted.length === 0) return null;
  return new RegExp(
    String.raw`\b${ANY_NUMBER}(?: [\p{L}-]+){0,2}? (?:${counted.join('|')})`,
    'giu',
  );
}

/** What is asked in many words and answered in a few: what comes of a deed, and what something costs. */
const ASKED_OF: readonly { readonly asks: RegExp; readonly holds: RegExp }[] = [
  {
    asks: /\bwhat (?:will |would |could |can |might )?happens?\b|\bwhat if\b|\bpenalt|\bin trouble\b|\b(?:caught|fined|arrested|punish\w*|get away)\b|\bwithout (?:permission|consent|a permit|asking|telling|approval)\b/i,
    holds:
      /\b(?:fines?|fined|penalt\w+|offen[cs]es?|crimes?|criminal|prosecut\w+|prison|punish\w*|illegal|unlawful)\b/gi,
  },
  {
    asks: /\b(?:expensive|costs?|costly|afford|price|fees?|cheap|charge|money|pay)\b/i,
    holds: new RegExp(
      String.raw`${MEASURES_HELD.money.source}|\b(?:costs?|dear|cheap|cheaper|prices?|fees?|expensive)\b`,
      'gi',
    ),
  },
];

/** What would answer each kind that is asked for: a number of just that, where the question says of what. */
function patternsFor(question: string): readonly RegExp[] {
  const measures = MEASURES.filter((measure) => MEASURES_ASKED[measure].test(question));
  const count = countHeld(question);
  const narrow = [
    ...measures.map((measure) => MEASURES_HELD[measure]),
    ...(count === null ? [] : [count]),
  ];
  return [
    ...ASKED_OF.flatMap(({ asks, holds }) => (asks.test(question) ? [holds] : [])),
    ...narrow,
    ...kindsAsked(question).flatMap((kind) =>
      kind === 'amount' && narrow.length > 0 ? [] : (HOLDS[kind] ?? []),
    ),
  ];
}

/**
 * @returns A function of a sentence: true when it holds a thing of a kind that the question asks
 *   for and does not name itself, as "the 1973 crisis" names a year.
 */
export function kindFit(question: string): (sentence: string) => boolean {
  const patterns = patternsFor(question);
  if (patterns.length === 0) return () => false;
  const named = question.toLowerCase();
  return (sentence) =>
    patterns.some((pattern) =>
      sentence.match(pattern)?.some((thing) => !named.includes(thing.toLowerCase())),
    );
}
