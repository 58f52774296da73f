/**
 * What a question asks of the people who read it, and not of articles: who comes along, how they are, what
 * they have seen or could lend. Where nobody has called the bot, it is no answer to give.
 */

const PEOPLE =
  "(?:any(?:one|body)(?: here| else)?|some(?:one|body)|every(?:one|body)|you (?:all|guys|folks)|y'all)";

const OF_MEMBERS: readonly RegExp[] = [
  /\bwho(?:'s| is| else is| else)? (?:wants?|wanna|up for|in for|coming|going|here|joining|free|around)\b/i,
  /\b(?:which|who|how many|any|some) of (?:you|us)\b/i,
  new RegExp(
    `\\b(?:is|are|was|were) ${PEOPLE} (?:of you )?(?:here|from|in|at|near|going|coming|around|free|up|interested|selling)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:did|does|do|has|have|is) ${PEOPLE} (?:see|seen|watch|watched|been|visited|want|wanna|live|remember|like|love|going|coming)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:can|could|will|would) ${PEOPLE} (?:lend|sell|give|bring|borrow|come|join|meet|pick|drive)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:how|what) (?:is|are|do|does|did) ${PEOPLE} (?:doing|think|feel|up to|feeling)\\b`,
    'i',
  ),
  new RegExp(`\\bhow(?:'s| is| are) ${PEOPLE}\\b`, 'i'),
  /\bwith (?:me|us)\s*\?/i,
];

/** @param sentence - One that asks. */
export function isAskedOfMembers(sentence: string): boolean {
  const text = sentence.replace(/[’‘ʼ]/g, "'");
  return OF_MEMBERS.some((pattern) => pattern.test(text));
}
