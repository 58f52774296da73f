import { knowledgeFeedbackReply } from '../../messages/knowledge-feedback.ts';
import { storageTroubleReply } from '../../messages/storage-trouble.ts';
import type { ShownList } from './shown-list.ts';

/** Whoever mends these articles first has enough to do. */
const WORST = 60;

export const feedbackList: ShownList = async ({ place, page, words }, { state, library, live }) => {
  if (state === null) return storageTroubleReply(null, words);
  const worst = await state.ratings.worstOf(place.guildId, WORST);
  if (worst.kind === 'not-read') return storageTroubleReply(worst, words);
  const { version } = live.current();
  return knowledgeFeedbackReply(worst.value, { library: library(), version }, page, words);
};
