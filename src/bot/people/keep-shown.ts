/**
 * Questions to people that no expert sees: because the program was killed between storing and posting them, the
 * database failed together with Discord, their message or its channel was deleted, or experts answer elsewhere
 * now or nowhere. They are shown, or withdrawn with who asked told. Until then they would count as open, and
 * nobody could close them.
 */
import type { Client, Message } from 'discord.js';
import type { BotContext, ContextWithState } from '../bot-context.ts';
import { notPassedOnReply, type NotPassedOn } from '../messages/not-passed-on.ts';
import { isPlaceGone, refusalInLog } from '../connection/discord-errors.ts';
import { logFailure } from '../connection/log-failure.ts';
import { questionOf } from '../messages/asked.ts';
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
  const told: Set<string> = new Set();

  async function look(): Promise<void> {
    if (state === null) return;
    const before = new Date(now().getTime() - ON_THE_WAY_MS);
    for (const { id: guildId } of client.guilds.cache
      .filter(({ available }) => available)
      .values()) {
      const open = await state.personQuestions.openSince(guildId, before);
      if (open.kind === 'not-read') return;
      for (const question of open.value) {
        await showOrWithdraw({ client, context: { ...context, state }, guildId, told }, question);
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

interface Looking {
  readonly client: Client<true>;
  readonly context: ContextWithState;
  readonly guildId: string;
  /** Ids of questions whose askers have been told: withdrawing one may fail, hour after hour. */
  readonly told: Set<string>;
}

async function showOrWithdraw(looking: Looking, question: PersonQuestion): Promise<void> {
  const { context, guildId } = looking;
  const { log, state } = context;
  const { questionId } = question;
  const where = { guild: guildId, question: questionId };
  const entry = await entryThere(looking, question);
  if (entry === 'unread' || (entry !== null && isInPlace(looking, entry))) return;
  const why = await whyNotShown(looking, question, entry);
  if (why === 'later') return;
  if (why === 'shown') {
    log.warn(where, 'a question that experts did not see is shown to them now');
  } else {
    // Told first: killed in between, they are told twice rather than never.
    const asker = await tellInVain(looking, question, why);
    const withdrawn = await state.personQuestions.withdraw(
      guildId,
      questionId,
      question.entry?.messageId ?? null,
    );
    if (withdrawn.kind !== 'withdrawn') return;
    looking.told.delete(questionId);
    log.warn(where, `a question that experts did not see was withdrawn (${why}); ${asker}`);
  }
  await entry?.delete().catch((error: unknown) => {
    const place = { guild: guildId, channel: entry.channelId };
    logFailure(log, 'could not delete the message of a question that has moved', error, place);
  });
}

/** Null when it is gone or never was; `unread` where that cannot be said now. */
async function entryThere(
  { client, context, guildId }: Looking,
  { entry }: PersonQuestion,
): Promise<Message | null | 'unread'> {
  if (entry === null) return null;
  try {
    const channel = await client.channels.fetch(entry.channelId);
    if (channel?.isTextBased() !== true) return null;
    return await channel.messages.fetch({ message: entry.messageId, force: true });
  } catch (error) {
    if (isPlaceGone(error)) return null;
    const where = { guild: guildId, channel: entry.channelId };
    logFailure(context.log, 'could not look whether a question is shown', error, where);
    return 'unread';
  }
}

/** Whether experts answer there; what cannot be read now may say so again. */
function isInPlace({ context, guildId }: Looking, { channelId }: Message): boolean {
  const experts = expertsOf(context, guildId);
  return experts === null
    ? context.state.settings.isDamaged(guildId)
    : experts.channelId === channelId;
}

/** @returns Whether they were told, for the log. */
async function tellInVain(
  { client, context, guildId, told }: Looking,
  question: PersonQuestion,
  why: NotPassedOn,
): Promise<string> {
  if (told.has(question.questionId)) return 'who asked was told';
  const words = wordsOfServer(client, guildId, context);
  const reached = await reachAsker(client, context, question, (mention) =>
    notPassedOnReply(why, { question: question.question, mention }, words),
  );
  told.add(question.questionId);
  return reached.kind === 'untold'
    ? `who asked was not told: ${refusalInLog(reached.reason)}`
    : 'who asked was told';
}

async function whyNotShown(
  { client, context, guildId }: Looking,
  question: PersonQuestion,
  entry: Message | null,
): Promise<NotPassedOn | 'shown' | 'later'> {
  const experts = expertsOf(context, guildId);
  // What cannot be read now may name people again.
  if (experts === null) return context.state.settings.isDamaged(guildId) ? 'later' : 'nobodyThere';
  const { askedAt } = question;
  const text = question.question ?? (entry === null ? null : questionOf(entry));
  if (text === null) return 'interrupted';
  const shown = await showQuestion({ client, context, experts }, { guildId, question, text });
  const isTried = context.now().getTime() - askedAt.getTime() >= TRIED_MS;
  return shown === 'notShown' && !isTried ? 'later' : shown;
}
