/** A question that comes by a command or a form → its answer, for all or for one. */
import { PermissionFlagsBits } from 'discord.js';
import type { Article } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { outcomeOf } from '../connection/discord-errors.ts';
import { admit, takeTurn, type Halt } from '../house-rules/admission.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { withFurtherButtons } from '../messages/answer-buttons.ts';
import { withAsker } from '../messages/who-asked.ts';
import { haltedReply } from '../messages/halted.ts';
import { sealed } from '../messages/sealed.ts';
import { answerQuestion, type GivenAnswer } from './answer-question.ts';
import { keepQuote } from './keep-quote.ts';
import { leadToEarlier } from './lead-to-earlier.ts';
import { keepPointing } from './say-instead.ts';
import type { AskedOnFrom } from './previous-of.ts';
import { recordQuestion } from './record-question.ts';
import { seeUnanswered } from './see-unanswered.ts';
import { replyAlone, sendAnswer, type Asking } from './send-answer.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { isAllHidden } from '../unread.ts';
import { isAlone } from '../visibility.ts';
import type { Words } from '../words/words.ts';
import type { Reply } from '../messages/reply.ts';

export interface InteractionQuestion {
  /** As `questionIn` returns it, and not empty. */
  readonly question: string;
  readonly isPrivate: boolean;
  readonly previous?: AskedOnFrom | null;
  readonly chosen?: Article | undefined;
  /** As in `AskedWhere`. */
  readonly isCut?: boolean;
  /** Whether who asked may show the answer to everybody later. Default: no. */
  readonly canBeShown?: boolean;
  /** Id of the message whose words the question are. */
  readonly quotes?: string;
}

/** Rejects with whatever keeps the answer from being made or sent. */
export async function answerInteraction(
  interaction: Asking,
  asked: InteractionQuestion,
  context: BotContext,
): Promise<void> {
  try {
    await answerAsked(interaction, asked, context);
  } catch (error) {
    seeUnanswered(interaction, outcomeOf(error), context, asked.question);
    throw error;
  }
}

async function answerAsked(
  interaction: Asking,
  {
    question,
    isPrivate,
    previous = null,
    chosen,
    isCut = false,
    canBeShown = false,
    quotes,
  }: InteractionQuestion,
  context: BotContext,
): Promise<void> {
  const now = context.now();
  const words = wordsFor(interaction, context);
  const arrival = arrivalFrom(interaction, { isPublic: !isPrivate });
  const admission = admit(arrival, context, now);
  const halted = async (halt: Halt): Promise<void> => {
    await replyAlone(interaction, haltedReply(halt, now, words));
    seeUnanswered(interaction, 'halted', context, question);
  };
  if (admission.kind === 'halted') return halted(admission.halt);
  const { rules } = admission;
  const { user } = interaction;
  const guildId = serverOf(interaction);
  const asked = { question, asker: user.id, quoted: true, canBeShown };
  const asking = { guildId, words, rules, previous, chosen, isCut };
  const made = await answerQuestion(asked, asking, context);
  const { channelId } = interaction;
  const where = { guildId, channelId, rules, previous, asker: user.id, words };
  // What one person alone is shown is no repetition, and nobody tells us of what is deleted where we may not look.
  const { given, key, pointsAt } =
    isPrivate || !interaction.appPermissions.has(PermissionFlagsBits.ViewChannel)
      ? { given: made, key: null, pointsAt: undefined }
      : leadToEarlier(made, where, context);
  const overtaken = takeTurn(arrival, rules, context, now);
  if (overtaken !== null) return halted(overtaken);
  const whole = furtherButtons(given, canBeShown, words);
  // Nobody else is helped by what was asked in vain, and not everything that is typed is for all to read.
  const isForOne = isPrivate || given.outcome === 'unknown';
  const isNamed = !isForOne && !isAlone(interaction);
  const named = isNamed ? withAsker(whole, user.id, words) : whole;
  const replyId = await sendAnswer(interaction, sealed(named, interaction, context), isForOne);
  if (quotes !== undefined) {
    const shownTo = isForOne ? 'one' : 'all';
    await keepQuote({ guildId, quotedId: quotes, replyId, shownTo }, context);
  }
  if (key !== null && replyId !== interaction.id) context.answeredBefore.note(key, replyId);
  const { channel } = interaction;
  if (pointsAt !== undefined && channel !== null) {
    const instead = withAsker(furtherButtons(made, canBeShown, words), user.id, words);
    await keepPointing(
      { channel, channelId, guildId },
      replyId,
      { ...pointsAt, whole: instead },
      context,
    );
  }
  const place = { askedBy: interaction.id, guildId, memberId: user.id, replyId };
  await recordQuestion(given, place, context);
}

/** Nothing to follow up or to show where there is no answer, and nothing to show that somebody has hidden. */
function furtherButtons(
  { question, reply, outcome, article }: GivenAnswer,
  canBeShown: boolean,
  words: Words,
): Reply {
  const isAnswer = outcome === 'answered' || outcome === 'pinned';
  if (!isAnswer || article === null) return reply;
  const isForAll = canBeShown && !isAllHidden(question);
  return withFurtherButtons(reply, article, isForAll, words);
}
