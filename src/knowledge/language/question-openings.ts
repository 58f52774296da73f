/**
 * How people begin what they ask in English, with or without its mark, and how they do not begin what
 * they tell: "what a roof", "when I was in Rome", "which is nice", "do not paint it".
 *
 * Each is tried on words without signs before them, with straight apostrophes.
 */

const AUXILIARY =
  "(?:is|are|was|were|do|does|did|can|could|should|shall|would|will|has|have|had|may|might|must|am)(?:n'?t)?";
const SUBJECT =
  '(?:i|you|u|we|they|he|she|it|one|there|this|that|these|those|the|a|an|any|some|all|my|your|our|their|its|people|any(?:one|body)|some(?:one|body))';
/** Behind it a question goes on; "when I was in Rome" and "which is nice" tell. */
const ASKED_WITH = ` (?:${AUXILIARY}|to)\\b|'s\\b|'re\\b`;

/** How a clause begins that asks. */
export const CLAUSE_OPENINGS: readonly RegExp[] = [
  // "What a roof", "how lovely!", "what I like" tell.
  /^(?:how|hows)\b(?!(?: \p{L}+){0,2}\s*!)/iu,
  /^what(?:'s|s)?\b(?! an? )(?! (?:i|we|he|she|they) )/iu,
  /^why\b/iu,
  new RegExp(`^(?:where|when)(?:${ASKED_WITH})`, 'iu'),
  new RegExp(
    `^(?!(?:have|had) (?:the|an?|some|any|all|this|that)\\b)${AUXILIARY} ${SUBJECT}\\b`,
    'iu',
  ),
  /^(?:is|are|does|did) (?!not\b|n't)\p{L}+ \p{L}/iu,
  /^any (?:advice|tips?|ideas?|thoughts|suggestions?|recommendations?|help|pointers|info(?:rmation)?|chance|way|one|rules?|good)\b/iu,
];

/** Only at the start of a sentence; behind a comma these tell more of what was named. */
export const SENTENCE_OPENINGS: readonly RegExp[] = [
  /^(?:who|whos|whom|whose)\b(?! knew\b)/iu,
  /^which\b(?! (?:is|was|are|were)\b(?! (?:the|a|more|most|\p{L}+er)\b)| (?:i|we|he|she|they|means|makes|made)\b)/iu,
  /^in (?:which|what) /iu,
  /^(?:can|could|should|would) (?!not\b|n't|be\b)\p{L}+ \p{L}/iu,
  /^do (?!(?:not|it|this|that|yourself)\b)\p{L}+ \p{L}+ \p{L}/iu,
  // As people mistype them.
  /^(?:wat|waht|wht|wich|wen|hwo|hw)\b/iu,
  /^(?:please|pls|plz)\b/iu,
  /^(?:write|translate|make|solve|got any)\b/iu,
  /^(?:\p{L}+ ){1,3}or \p{L}|,\s*(?:\p{L}+ ){1,3}or \p{L}+(?: \p{L}+){0,2}$/iu,
  /^(?:was|were|has|will) (?!(?:not|in|at|on|to|just|so|a|fun|there|been|gone|visit|go|be|nice|great|good|never|always)\b)\p{L}+ \p{L}+ \p{L}/iu,
  /^(?:since|till|until|by) (?:when|what)\b/iu,
  /^(?:tell|explain|describe|define|compare|summari[sz]e|list|show|teach|help|give|name|find|remind|convince)\b/iu,
  /^(?:the |exact |annual |total |yearly |average )*(?:differences? between|(?:examples?|definition|meaning|history|causes?|costs?|price|number|value|budget|dates?|list|ideas|opening hours|share price|phone number) (?:of|for))\b|^(?:opening hours|ideas for|cheap(?:est)?|phone number|annual budget)\b|^best (?!day|days|trip|time|wishes)/iu,
  /\b(?:vs|versus)\b/iu,
  /^(?:and|but|so|or|also|then|ok so|well) (?:how|what|why|who|whose|which|where|when|is|are|does|did|do|can|should)\b/iu,
];
