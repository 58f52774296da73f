/**
 * Lets the messages of questions show what a killed program did not come to show: that they are
 * answered, with the button to tell who asked, or that they are done.
 */
import type { Client, Message } from 'discord.js';
import type { BotContext, ContextWithState } from '../bot-context.ts';
import { channelOfServer } from '../connection/channel-of-server.ts';
import { logFailure } from '../connection/log-failure.ts';
import { parseCustomId } from '../messages/custom-id.ts';
import { unsealed } from '../messages/seal.ts';
import { sealed } from '../messages/sealed.ts';
import { customIdsOf } from '../messages/shown-text.ts';
import { timeBefore } from '../state/days.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { answerOf, entryOf, textOf } from './entry-of.ts';
import { wordsOfServer } from '../house-rules/words-for.ts';

/** Who answered before has pressed a button since, or reads that somebody has the question. */
const DAYS = 1;

/** To be called once, at the start. Never rejects: one server must not keep the others waiting. */
export async function showDone(client: Client<true>, context: BotContext): Promise<void> {
  const { state, now } = context;
  if (state === null) return;
  const since = timeBefore(now(), DAYS);
  for (const guildId of client.guilds.cache.keys()) {
    const done = await state.personQuestions.doneSince(guildId, since);
    if (done.kind === 'not-read') return;
    for (const question of done.value) {
      await showOne(client, { ...context, state }, guildId, question);
    }
  }
}

async function showOne(
  client: Client<true>,
  context: ContextWithState,
  guildId: string,
  question: PersonQuestion,
): Promise<void> {
  const { entry } = question;
  if (entry === null) return;
  try {
    const channel = await channelOfServer(client, guildId, entry.channelId);
    const message = await channel?.messages.fetch(entry.messageId);
    if (message !== undefined) await mend(message, context, guildId, question);
  } catch (error) {
    const where = { guild: guildId, channel: entry.channelId };
    logFailure(context.log, 'could not show how a question stands', error, where);
  }
}

async function mend(
  message: Message,
  context: ContextWithState,
  guildId: string,
  question: PersonQuestion,
): Promise<void> {
  const text = textOf(question, message);
  if (showsStanding(message, question) || text === null) return;
  const answer = answerOf(question, message);
  const words = wordsOfServer(message.client, guildId, context);
  const entry = entryOf(context, { guildId, question, text, answer }, words);
  await message.edit(sealed(entry, message, context));
}

/** Whether its buttons are those of a question that was answered, and told or not. */
function showsStanding(message: Message, { status }: PersonQuestion): boolean {
  const steps = customIdsOf(message).map((customId) => {
    const id = parseCustomId(unsealed(customId));
    return id?.verb === 'person' ? id.step : null;
  });
  return steps.includes('reopen') && steps.includes('tell') === (status === 'answered');
}
