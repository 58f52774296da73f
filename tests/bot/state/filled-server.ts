/** Something in every store of a server, and everything that can be read of one. */
import type { State } from '../../../src/bot/state/state.ts';
import { newId } from './engines.ts';

/** Who manages the server, and may do what others may with what they claimed alone. */
export const byManager = { expertId: '1', isManager: true } as const;

export interface Filled {
  readonly guildId: string;
  /** Asked, rated, pinned, set, claimed: did everything that can be done. */
  readonly memberId: string;
  readonly pinId: string;
  readonly openQuestionId: string;
  readonly claimedQuestionId: string;
  /** The message of a question that has a reply. */
  readonly askedId: string;
}

/** @param mark - Stands in each text. */
export async function fillServer(
  state: State,
  { guildId, memberId, mark }: { guildId: string; memberId: string; mark: string },
): Promise<Filled> {
  const article = `article-${mark}`;
  const replyId = newId();
  const told = { guildId, memberId, replyId, article, contentVersion: `version-${mark}` };
  await state.servers.joined(guildId);
  await state.settings.change(
    guildId,
    (settings) => ({ ...settings, answerChannels: [{ channelId: '1', subjects: [mark] }] }),
    memberId,
  );
  await state.counts.add(guildId, 'unknown');
  await state.gaps.add({ ...told, question: `gap ${mark}`, reason: 'unknown' });
  await state.ratings.rate({
    ...told,
    verdict: { kind: 'not-helpful', reason: 'out-of-date', comment: `comment ${mark}` },
  });
  const pin = await state.pins.add(guildId, { question: `pin ${mark}`, article, by: memberId });
  await state.choices.add(guildId, { question: `choice ${mark}`, article, origin: 'candidate' });
  await state.digests.take(guildId, '2026-03-01');
  const askedId = newId();
  await state.replies.note({
    guildId,
    questionId: askedId,
    replyId: `reply ${mark}`,
    kind: 'answer',
  });
  await state.quotes.note({
    guildId,
    quotedId: askedId,
    replyId: `reply ${mark}`,
    shownTo: 'all',
  });
  await state.alerts.take(guildId, `cause ${mark}`, 1000);
  const ask = async (askerId: string): Promise<string> => {
    const outcome = await state.personQuestions.ask({
      guildId,
      askerId,
      question: `ask ${mark}`,
      askedIn: newId(),
      replyId,
      unhelpedBy: newId(),
      mostOpen: 5,
    });
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    return outcome.question.questionId;
  };
  const claimedQuestionId = await ask(newId());
  await state.personQuestions.claim(guildId, claimedQuestionId, memberId);
  const openQuestionId = await ask(memberId);
  if (pin.kind !== 'stored') throw new Error(pin.sentence);
  return { guildId, memberId, pinId: pin.pin.pinId, openQuestionId, claimedQuestionId, askedId };
}

/** What the methods of one server tell, given ids of another. */
export async function readServer(
  state: State,
  guildId: string,
  { memberId, pinId, openQuestionId, claimedQuestionId, askedId }: Omit<Filled, 'guildId'>,
): Promise<readonly unknown[]> {
  const { personQuestions } = state;
  return [
    state.settings.of(guildId),
    await state.settings.changesOf(guildId),
    await state.counts.countsOf(guildId, '2000-01-01'),
    await state.gaps.gapsOf(guildId),
    await state.ratings.worstOf(guildId, 10),
    await state.pins.pinsOf(guildId),
    await state.pins.remove(guildId, pinId),
    await state.choices.choicesOf(guildId),
    await state.replies.of(guildId, [askedId]),
    await state.replies.forget(guildId, [askedId]),
    await state.quotes.of(guildId, [askedId]),
    await state.quotes.quotedBy(guildId, askedId),
    await state.quotes.forget(guildId, [askedId]),
    await personQuestions.waitingSince(guildId, new Date('2999-01-01')),
    await personQuestions.openSince(guildId, new Date('2999-01-01')),
    await personQuestions.openCountOf(guildId, memberId),
    await personQuestions.find(guildId, openQuestionId),
    await personQuestions.shownAt(guildId, openQuestionId, { channelId: '1', messageId: '1' }),
    await personQuestions.claim(guildId, openQuestionId, memberId),
    await personQuestions.release(guildId, claimedQuestionId, {
      expertId: memberId,
      isManager: true,
    }),
    await personQuestions.answer(guildId, claimedQuestionId, memberId, { text: '', article: null }),
    await personQuestions.close(guildId, claimedQuestionId),
    await personQuestions.closeUnanswered(guildId, claimedQuestionId, byManager),
    await personQuestions.doneSince(guildId, new Date(0)),
    await personQuestions.reopen(guildId, claimedQuestionId),
    await personQuestions.withdraw(guildId, openQuestionId, null),
    await state.members.exportOf(guildId, { memberId, roleIds: [] }),
  ];
}
