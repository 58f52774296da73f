/**
 * Questions to people that no expert sees, because the program was killed between storing and posting them, or
 * the database failed together with Discord: they are shown, or withdrawn with who asked told. Until then
 * they would count as open, and nobody could close them.
 */
import type { Client } from 'discord.js';
import type { BotContext, ContextWithState } from '../bot-context.ts';
import { notPassedOnReply, type NotPassedOn } from '../messages/not-passed-on.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { expertsOf } from './experts.ts';
import { reachAsker } from './reach-asker.ts';
import { showQuestion } from './show-question.ts';
import { wordsOfServer } from '../house-rules/words-for.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Younger ones may be on their way. */
const ON_THE_WAY_MS = 5 * 60 * 1000;

/** For so long it is tried to show one where Discord fails; who asked waits for it. */
const TRIED_MS = 24 * HOUR_MS;

/** @returns Looks at all servers, once an hour however often it is called. Never rejects. */
export function keepShown(client: Client<true>, context: BotContext): () => Promise<void> {
  const { state, now, log } = context;
  if (state === null) return () => Promise.resolve();
  let lookedAt = -Infinity;

  async function look(): Promise<void> {
    if (state === null) return;
    const before = new Date(now().getTime() - ON_THE_WAY_MS);
    for (const { id: guildId } of client.guilds.cache
      .filter(({ available }) => available)
      .values()) {
      const unshown = await state.personQuestions.unshownSince(guildId, before);
      if (unshown.kind === 'not-read') return;
      for (const question of unshown.value) {
        await showOrWithdraw(client, { ...context, state }, guildId, question);
      }
    }
  }

  return async () => {
    const at = now().getTime();
    if (at - lookedAt < HOUR_MS) return;
    lookedAt = at;
    await look().catch((error: unknown) => {
      log.error({ err: error }, 'questions that experts do not see could not be looked at');
    });
  };
}

async function showOrWithdraw(
  client: Client<true>,
  context: ContextWithState,
  guildId: string,
  question: PersonQuestion,
): Promise<void> {
  const { log, state } = context;
  const where = { guild: guildId, question: question.questionId };
  const why = await whyNotShown(client, context, guildId, question);
  if (why === 'shown') log.warn(where, 'a question that experts did not see is shown to them now');
  if (why === 'shown' || why === 'later') return;
  const withdrawn = await state.personQuestions.withdraw(guildId, question.questionId);
  if (withdrawn.kind !== 'withdrawn') return;
  const words = wordsOfServer(client, guildId, context);
  const told = await reachAsker(client, context, question, (mention) =>
    notPassedOnReply(why, { question: question.question, mention }, words),
  );
  const asker =
    told.kind === 'untold' ? `who asked was not told: ${told.reason}` : 'who asked was told';
  log.warn(where, `a question that experts did not see was withdrawn (${why}); ${asker}`);
}

async function whyNotShown(
  client: Client<true>,
  context: ContextWithState,
  guildId: string,
  question: PersonQuestion,
): Promise<NotPassedOn | 'shown' | 'later'> {
  const experts = expertsOf(context, guildId);
  // What cannot be read now may name people again.
  if (experts === null) return context.state.settings.isDamaged(guildId) ? 'later' : 'nobodyThere';
  const { question: text, askedAt } = question;
  if (text === null) return 'interrupted';
  const shown = await showQuestion({ client, context, experts }, { guildId, question, text });
  const isTried = context.now().getTime() - askedAt.getTime() >= TRIED_MS;
  return shown === 'notShown' && !isTried ? 'later' : shown;
}
