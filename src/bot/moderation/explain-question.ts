/** Why a question is answered so where it is asked. */
import type { BotContext } from '../bot-context.ts';
import { keptWithin, toldThere } from '../house-rules/answer-within.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import type { Place } from '../house-rules/place.ts';
import { rulesAt } from '../house-rules/rules-at.ts';
import { knowledgeExplainReply } from '../messages/knowledge-explain.ts';
import type { Reply } from '../messages/reply.ts';
import type { Words } from '../words/words.ts';

export async function explainQuestion(
  question: string,
  { place, page, words }: { readonly place: Place; readonly page: number; readonly words: Words },
  context: BotContext,
): Promise<Reply> {
  const library = context.library();
  const rules = rulesAt(settingsOf(context, place.guildId), place, context.now());
  const pin = await context.pins.matching(place.guildId, library, question);
  const { explanation, answer } = library.explain(question, { level: rules.level });
  const isPinTold = pin !== null && toldThere(library, rules)(pin.article);
  const kept = keptWithin(library, answer, rules);
  const told = { kind: kept.answer.kind, isOffSubject: kept.isOffSubject };
  return knowledgeExplainReply({ question, explanation, rules, pin, isPinTold, told }, page, words);
}
