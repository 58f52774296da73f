/**
 * How a question without its mark begins in other languages than English, beside what tells the language itself
 * (`asked-in.ts`): here a word is enough that English may have as well, since nothing follows but that it is searched.
 */
export const OPENINGS_ELSEWHERE: readonly RegExp[] = [
  /^(?:ist|sind|gibt|kann|darf|muss|soll|wird|wurde) (?:ich|man|es|er|sie|wir|der|die|das|ein|eine|\p{Lu}\p{L}+)(?!\p{L})/iu,
  /^(?:quel|quelle|quels|quelles|combien|pourquoi|comment|où|quand|qui|que)(?!\p{L})(?! (?:ma|la vie))/iu,
  /^(?:qué|cómo|cuál|cuáles|quién|quiénes|dónde|cuánt[oa]s?|por qué|hay que|se puede|puedo)(?!\p{L})/iu,
  /^(?:wie|wer|wo|wann|warum|welche[rsnm]?|wieso|weshalb)(?!\p{L}) \p{L}+ \p{L}/iu,
  /^(?:ما|ماذا|كيف|هل|متى|أين|لماذا|من|كم|مهو|مه)(?!\p{L})/iu,
  /^(?:מה|מהו|מהי|איך|כיצד|מתי|איפה|למה|מדוע|מי|כמה|האם)(?!\p{L})/iu,
  /^(?:что|как|кто|почему|когда|где|сколько|зачем|какой|какая|какие)(?!\p{L})/iu,
  // Chinese, Japanese and Korean ask with words that stand anywhere, or last.
  /吗|什么|怎么|如何|为什么|哪|か[。.]?$|니까|인가요|나요/u,
];
