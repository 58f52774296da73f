/**
 * A request → the question in it: "please tell me how to clean silver" asks how to clean silver, and "give me some info
 * on Angkor" what Angkor is.
 *
 * Searched, "tell" and "give" would count as asked for, and be found where guides "like to tell" a tale.
 */

/** Words that may come in any number before what is requested. */
const many = (words: string): string => `(?:(?:${words})[\\s,]+)*`;

const POLITE = many('please|pls|plz|kindly|can|could|would|will|you|u|just|quickly|briefly');
/** "some more", "a short", "everything". */
const MUCH = many(
  'some|any|a|an|the|bit|little|lot|more|all|everything|anything|something|short|quick|brief|basic|good|general',
);
const NOTES =
  '(?:overview|summary|introduction|intro|info|information|details|facts|basics|rundown|explanation)';
const ABOUT = String.raw`(?:about|on|of|regarding|concerning)\s+`;
const WANTS = String.raw`(?:i|we)(?:\s+would|\s*['’]d)?\s+(?:want|wanna|like|love|need|wish)\s+(?:to\s+)?(?:know|learn|hear|understand|find out)\s+`;
const ASKS_FOR = String.raw`(?:tell|teach|inform|remind|show|give)\s+(?:me|us)\s+`;
const EXPLAINS = String.raw`(?:explain|describe|define|summari[sz]e|outline)\s+(?:(?:to\s+)?(?:me|us)\s+)?`;

/** "Tell me more about …", "explain to me …", "any info on …". */
const NAMES = new RegExp(
  `^${POLITE}(?:(?:${ASKS_FOR}|${WANTS})${MUCH}(?:${NOTES}\\s+)?${ABOUT}|${EXPLAINS}${MUCH}(?:${NOTES}\\s+)?(?:${ABOUT})?|${MUCH}${NOTES}\\s+${ABOUT})`,
  'iu',
);
/** "Tell me how …", "I want to know whether …". */
const QUOTES = new RegExp(
  `^${POLITE}(?:${ASKS_FOR}|${WANTS}|${EXPLAINS})(?=(?:how|what|which|who|whom|whose|where|when|why|if|whether)\\b)`,
  'iu',
);
/** "Teach me to repoint". */
const SHOWS_HOW = new RegExp(`^${POLITE}(?:teach|show|tell)\\s+(?:me|us)\\s+(?=to\\s)`, 'iu');
/** What stands behind it: "like I'm five", "in simple terms", "please". */
const FOR_WHOM =
  /(?:[\s,]+(?:(?:to (?:me|us) )?(?:like|as if) (?:i['’]?m|i am) (?:a )?\p{L}+(?: years? old)?|in (?:simple|plain|easy|layman['’]?s) (?:terms|words|english)|in a nutshell|please|pls|plz))+(?=[\s.!?]*$)/iu;

/** @returns What is asked; the whole where nothing is requested, or nothing is left. */
export function plainQuestion(question: string): string {
  const asked = question.replace(FOR_WHOM, '');
  for (const [request, opening] of [
    [QUOTES, ''],
    [SHOWS_HOW, 'how '],
    [NAMES, 'what is '],
  ] as const) {
    const rest = asked.replace(request, '');
    if (rest.length < asked.length && /[\p{L}\p{N}]/u.test(rest)) return opening + rest;
  }
  return /[\p{L}\p{N}]/u.test(asked) ? asked : question;
}
