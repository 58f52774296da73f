/** Posts the entry of a question to people where experts see it. */
import type { Client } from 'discord.js';
import { shortKey } from '../../content/short-key.ts';
import type { ContextWithState } from '../bot-context.ts';
import { channelOfServer } from '../connection/channel-of-server.ts';
import { refusalName } from '../connection/discord-errors.ts';
import { logFailure } from '../connection/log-failure.ts';
import { sealed } from '../messages/sealed.ts';
import type { PersonQuestion } from '../state/person-question.ts';
import { entryOf } from './entry-of.ts';
import type { Experts } from './experts.ts';
import { wordsOfServer } from '../house-rules/words-for.ts';

export interface Way {
  readonly client: Client;
  readonly context: ContextWithState;
  readonly experts: Experts;
}

export interface UnshownQuestion {
  readonly guildId: string;
  readonly question: PersonQuestion;
  /** What is asked. */
  readonly text: string;
}

/**
 * `cannotWrite`: Discord refuses it, and will until moderators change something, who are told.
 * `notShown`: it may work a while later.
 */
export type ShowOutcome = 'shown' | 'cannotWrite' | 'notShown';

/** Once, however often it is tried within minutes. */
export async function showQuestion(
  { client, context, experts: { channelId } }: Way,
  { guildId, question, text }: UnshownQuestion,
): Promise<ShowOutcome> {
  const { log, alerts, state } = context;
  const where = { guild: guildId, channel: channelId };
  try {
    const channel = await channelOfServer(client, guildId, channelId);
    if (channel === null) {
      alerts.missingPermission(guildId, channelId, (inTheirs) =>
        inTheirs.say('refusal.goneOrNoMessages'),
      );
      return 'cannotWrite';
    }
    const words = wordsOfServer(client, guildId, context);
    const entered = entryOf(context, { guildId, question, text, answer: null }, words);
    const message = sealed(entered, { channelId }, context);
    // One whose message is gone gets a new one.
    const nonce = shortKey(`${question.questionId} ${question.entry?.messageId ?? ''}`);
    const once = { nonce, enforceNonce: true };
    const entry = await channel.send({ ...message, ...once });
    const place = { channelId: entry.channelId, messageId: entry.id };
    const noted = await state.personQuestions.shownAt(guildId, question.questionId, place);
    if (noted.kind === 'not-stored') {
      // Its buttons carry the question, so it can be answered all the same; an hour later it is shown once more.
      log.warn({ guild: guildId }, `where a question is shown was not noted: ${noted.sentence}`);
    }
    return 'shown';
  } catch (error) {
    logFailure(log, 'could not show a question to experts', error, where);
    const name = refusalName(error);
    if (name === null) return 'notShown';
    alerts.missingPermission(guildId, channelId, (words) => words.say(`refusal.${name}`));
    return 'cannotWrite';
  }
}
