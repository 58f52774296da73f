import type { ButtonInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { placeInServer } from '../house-rules/place-in-server.ts';
import { questionOf } from '../messages/asked.ts';
import type { ListVerb } from '../messages/custom-id.ts';
import { noticeReply } from '../messages/notice.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import { isManagerOrTold } from '../moderation/manager.ts';
import { explainQuestion } from '../moderation/explain-question.ts';
import { doctorList } from '../moderation/lists/doctor-list.ts';
import { feedbackList } from '../moderation/lists/feedback-list.ts';
import { gapList } from '../moderation/lists/gap-list.ts';
import { pinList } from '../moderation/lists/pin-list.ts';
import type { ListRequest } from '../moderation/lists/shown-list.ts';
import type { Press } from './button.ts';
import { wordsFor } from '../house-rules/words-for.ts';

interface TurnRequest extends ListRequest {
  readonly interaction: ButtonInteraction;
}

/** As `ShownList`, but the message of the button is there to be read. */
type TurnedList = (request: TurnRequest, context: BotContext) => Promise<Reply>;

const LISTS: Readonly<Record<ListVerb, TurnedList>> = {
  'turn-gaps': gapList,
  'turn-feedback': feedbackList,
  'turn-pins': pinList,
  'turn-doctor': doctorList,
  'turn-explanation': explanation,
};

/** Turns the page in place, for whoever may see it now: rights can have changed since it was shown. */
export const turnList: Press<ListVerb> = async (id, interaction, context) => {
  if (!(await isManagerOrTold(interaction, context))) return;
  await interaction.deferUpdate();
  const place = placeInServer(interaction);
  const words = wordsFor(interaction, context);
  const request = { place, page: id.page, words, interaction };
  const list = await LISTS[id.verb](request, context);
  await interaction.editReply(sealed(list, interaction, context));
};

async function explanation(request: TurnRequest, context: BotContext): Promise<Reply> {
  const question = questionOf(request.interaction.message);
  return question === null
    ? noticeReply('questionGone', request.words)
    : explainQuestion(question, request, context);
}
