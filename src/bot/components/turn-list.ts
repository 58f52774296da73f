import { placeInServer } from '../house-rules/place-in-server.ts';
import { questionInFooter } from '../messages/asked.ts';
import type { ListVerb } from '../messages/custom-id.ts';
import { noticeReply } from '../messages/notice.ts';
import { isManagerOrTold } from '../moderation/manager.ts';
import { explainQuestion } from '../moderation/explain-question.ts';
import { doctorList } from '../moderation/lists/doctor-list.ts';
import { feedbackList } from '../moderation/lists/feedback-list.ts';
import { gapList } from '../moderation/lists/gap-list.ts';
import { pinList } from '../moderation/lists/pin-list.ts';
import type { ShownList } from '../moderation/lists/shown-list.ts';
import type { Press } from './button.ts';

const LISTS: Readonly<Record<Exclude<ListVerb, 'turn-explanation'>, ShownList>> = {
  'turn-gaps': gapList,
  'turn-feedback': feedbackList,
  'turn-pins': pinList,
  'turn-doctor': doctorList,
};

/** Turns the page in place, for whoever may see it now: rights can have changed since it was shown. */
export const turnList: Press<ListVerb> = async (id, interaction, context) => {
  if (!(await isManagerOrTold(interaction))) return;
  await interaction.deferUpdate();
  const request = { place: placeInServer(interaction), page: id.page, interaction };
  if (id.verb !== 'turn-explanation') {
    await interaction.editReply(await LISTS[id.verb](request, context));
    return;
  }
  const question = questionInFooter(interaction.message.embeds[0]?.footer?.text);
  const reply =
    question === null
      ? noticeReply('questionGone')
      : await explainQuestion(question, request, context);
  await interaction.editReply(reply);
};
