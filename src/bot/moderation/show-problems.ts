/** Shows the list of problems: at once what is known, and all of it when the closer look is done. */
import type { BotContext } from '../bot-context.ts';
import type { CloserLook } from '../../content/checking/closer-looks.ts';
import { canLookCloser, knownProblems } from '../../content/checking/known-problems.ts';
import {
  knowledgeProblemsReply,
  type LookState,
  type ProblemsView,
} from '../messages/knowledge-problems.ts';
import type { Reply } from '../messages/reply.ts';
import type { Words } from '../words/words.ts';

/** How an interaction takes a list: first, and then in its place. */
export interface ProblemsPlace {
  readonly show: (reply: Reply) => Promise<unknown>;
  readonly replace: (reply: Reply) => Promise<unknown>;
}

export async function showProblems(
  { show, replace }: ProblemsPlace,
  { live, looks }: Pick<BotContext, 'live' | 'looks'>,
  at: Omit<ProblemsView, 'look'>,
  words: Words,
): Promise<void> {
  const listNow = (look: LookState): Reply =>
    knowledgeProblemsReply(knownProblems(live, looks), { ...at, look }, words);

  const { version, lookedAt } = knownProblems(live, looks);
  if (lookedAt !== null) return void (await show(listNow('known')));
  if (!canLookCloser(live.refusal())) return void (await show(listNow('impossible')));

  const looking = looks.look(version);
  await show(listNow('under way'));
  await replace(listNow(stateAfter(await looking, knownProblems(live, looks).lookedAt !== null)));
}

/** @param isKnown - Whether the newest content is the one that was looked at. */
function stateAfter(look: CloserLook, isKnown: boolean): LookState {
  if (isKnown) return 'known';
  return look.kind === 'checked' || look.why === 'overtaken' ? 'overtaken' : 'failed';
}
