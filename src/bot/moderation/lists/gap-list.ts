import { nearestArticle } from '../../gaps/gap-groups.ts';
import { groupGaps } from '../../gaps/group-gaps.ts';
import { knowledgeGapsReply } from '../../messages/knowledge-gaps.ts';
import { storageTroubleReply } from '../../messages/storage-trouble.ts';
import type { ShownList } from './shown-list.ts';

export const gapList: ShownList = async (
  { place, page, words },
  { state, library, retentionDays },
) => {
  if (state === null) return storageTroubleReply(null, words);
  const gaps = await state.gaps.gapsOf(place.guildId);
  if (gaps.kind === 'not-read') return storageTroubleReply(gaps, words);
  const inUse = library();
  const found = await groupGaps(inUse, gaps.value);
  const nearestTo = (question: string) => nearestArticle(inUse, question);
  return knowledgeGapsReply({ found, nearestTo, retentionDays }, page, words);
};
