/** Sentences that cannot be understood without the one before. */

/** They stand for a person or a thing named earlier, not always in the sentence just before. */
const PRONOUN =
  /^[*"“'‘(]*(?:It|Its|They|Their|Theirs|Them|He|She|His|Her|Hers|Him)(?![\p{L}\p{N}’'-])/u;

/** "It was not until 1957 that …", "It is said …": nothing earlier is meant. */
const NOTHING_MEANT =
  /^[*"“'‘(]*It (?:is|was|has been|had been|remains) (?:\p{L}+ly )?(?:not until|only|said|believed|thought|known|estimated|reported|possible|impossible|likely|unlikely|clear|unclear|common|not (?:known|clear|uncommon))(?![\p{L}\p{N}])/u;

/** They point at, or follow from, what the sentence before says. */
const CONNECTIVE = new RegExp(
  String.raw`^[*"“'‘(]*(?:${[
    'This|These|That|Those(?! who| whose| that| with\\b)|Such|Here|However|But|And|Or|Nor|So|Yet|Then|Also|Thus|Hence|Therefore',
    String.raw`Moreover|Furthermore|Additionally|Similarly|Likewise|Instead|Otherwise|Neither|Both(?! [\p{L}\p{N}-]+ and\b)`,
    String.raw`(?:[\p{L}\p{N}]+ )?(?:days?|weeks?|months?|years?|decades?|generations?|centur(?:y|ies)) (?:later|earlier|before|afterwards)`,
    'Nevertheless|Nonetheless|Consequently|Accordingly|Meanwhile|Secondly|Thirdly|The (?:latter|former)',
    'In (?:addition|contrast|turn|other words)|By contrast|On the other hand|As a (?:result|consequence)',
    'For (?:example|instance|this reason|these reasons)|(?:Some|Many|Most|All|None|Each|One) of (?:them|these|those)',
    String.raw`(?:With(?:out)?|Against|Among|Besides?|Between|From|For|After|Before|Behind|Under|Of|To|By|In|On|At|Since|Until) (?:them|it|him|her|these|those|this|that|such|both|then)`,
    String.raw`Others|Another (?:is|was|has|had|reads|says)|The (?:rest|others)(?! of\b)|The same (?:is|was|goes|holds|applies)|A (?:second|third|fourth|fifth)(?=,| (?:is|was|has|had)\b)`,
    String.raw`Each (?:\p{L}+ed|brought|had|has|was|is|took|gave|kept|got)`,
    String.raw`More (?:have|has|had|are|were|followed)|Not (?:all|everyone|everybody) (?:do|does|did|is|are|was|were|has|have)`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'u',
);

/** "Large projects often mix several of these." */
const ENDS_POINTING = /\b(?:these|those)[.]$/;

/** "The name comes from that sign", "how such a story may go", "Tourists are no enemy, though.", "The totals above differ". */
const POINTS_BACK_INSIDE =
  /\b(?:comes?|came|follow(?:s|ed)?) from that \p{L}+|\bsuch an? \p{L}+(?! as\b| that\b)|\b(?:a similar|the same) \p{L}+ (?:earlier|before|later)\b|\b(?:was|were|is|are) (?:an?|one|two|three|four|five|ten) (?:day|week|month|year|decade|generation)s? (?:earlier|later)\b|, (?:however|though|therefore)[,.;]|\b(?:acts?|cases?|figures|lists?|numbers|rules?|totals|words)(?: of \d{4})? (?:above\b|(?:described|given|listed|named) (?:above|here)\b)|\bturns? (?:that|this) round\b/iu;

export type Dangling = 'pronoun' | 'connective';

/** What makes a sentence lean on the one before: "**However**, it was rebuilt." Null when it stands alone. */
export function danglingOf(sentence: string): Dangling | null {
  if (
    CONNECTIVE.test(sentence) ||
    ENDS_POINTING.test(sentence) ||
    POINTS_BACK_INSIDE.test(sentence)
  )
    return 'connective';
  return PRONOUN.test(sentence) && !NOTHING_MEANT.test(sentence) ? 'pronoun' : null;
}

/** "Who decides what counts?", which the next sentence answers; not "The hardest part: what is it worth?". */
export function isQuestion(sentence: string): boolean {
  return /[?؟？]["”’」』*)]*$/.test(sentence) && !sentence.includes(':');
}

const ANNOUNCES =
  /\b(?:as follows|following|below)[.:]?$|^(?:The|These) (?:\p{L}+ )?(?:\p{L}+ below|following)\b|\bthe following (?:\p{L}+ )?(?:points|ways|list|steps|examples)\b/u;

/** "The ways are:", "The cases below show …": what is announced stands elsewhere. */
export function isAnnouncement(sentence: string): boolean {
  return sentence.endsWith(':') || ANNOUNCES.test(sentence);
}

/** Words anywhere in a sentence that point at what was said before: "come on top", "the same". */
const POINTS_BACK =
  /\b(?:such|these|those|this|both|either|neither|also|too|as well|on top|do(?:es)? so|did so|the same|another|others?|instead|however|therefore|still|again|already|then|there|here|it|its|they|them|their|he|she|his|her|him|one|ones)\b|^(?:The|\p{L}+ the|\p{L}+ that) /iu;

/** True for a sentence that nothing earlier is needed for, as far as its words tell. */
export function standsAlone(sentence: string): boolean {
  return danglingOf(sentence) === null && !POINTS_BACK.test(sentence);
}
