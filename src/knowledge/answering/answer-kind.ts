/** What kind of thing a question asks for, and whether a sentence holds one. */

/** `person` includes institutions. */
export type AnswerKind = 'time' | 'person' | 'amount' | 'place' | 'reason';

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

/**
 * @returns A function of a sentence: true when it holds a thing of a kind that the question asks
 *   for and does not name itself, as "the 1973 crisis" names a year.
 */
export function kindFit(question: string): (sentence: string) => boolean {
  const patterns = kindsAsked(question).flatMap((kind) => HOLDS[kind] ?? []);
  const named = question.toLowerCase();
  return (sentence) =>
    patterns.some((pattern) =>
      [...sentence.matchAll(pattern)].some(([thing]) => !named.includes(thing.toLowerCase())),
    );
}
