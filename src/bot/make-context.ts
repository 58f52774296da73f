/** What a bot is started with → what everything in it is given. */
import type { Config } from '../config/config.ts';
import type { BotContext } from './bot-context.ts';
import { definitions } from './commands/index.ts';
import { createFindByKey } from './components/find-by-key.ts';
import { createPressedOnce } from './components/pressed-once.ts';
import type { SendTo } from './connection/send-to.ts';
import { createLastAnswers } from './house-rules/last-answers.ts';
import { createSaidOnce } from './house-rules/said-once.ts';
import type { InFlight } from './in-flight.ts';
import { createCommandLimits } from './moderation/command-limits.ts';
import { createPrivateReplies } from './people/private-replies.ts';
import { createKnownPins } from './pins/known-pins.ts';
import { createAnsweredBefore } from './questions/answered-before.ts';
import { createPointingReplies } from './questions/pointing-replies.ts';
import { createCommandMentions } from './registration/command-mentions.ts';
import { createRecentIds } from './recent-ids.ts';
import { createAlerts } from './reports/alerts.ts';
import type { Repeat } from './reports/start-reports.ts';

type MadeHere =
  | 'alerts'
  | 'answered'
  | 'answeredBefore'
  | 'pointing'
  | 'contentRepoUrl'
  | 'staleAfterYears'
  | 'commandLimits'
  | 'commandMentions'
  | 'commandNames'
  | 'deleted'
  | 'edited'
  | 'findByKey'
  | 'lastAnswers'
  | 'chosen'
  | 'pins'
  | 'privateReplies'
  | 'readsMessages'
  | 'retentionDays'
  | 'saidOnce'
  | 'wordsOf';

export interface BotOptions extends Omit<BotContext, MadeHere> {
  /** Calls `run` again and again, until the returned function is called. */
  readonly repeat: Repeat;
  /** How long Discord waits for the first response to an interaction, in milliseconds. */
  readonly acknowledgeWithinMs: number;
  /** After how long an interaction is acknowledged whose answer is not there, in milliseconds; less than that. */
  readonly deferAfterMs: number;
  /** How long a stop waits for answers under way, in milliseconds. */
  readonly finishWithinMs: number;
  /** How long the same question leads to the answer that is there, in milliseconds; 0: never. */
  readonly repeatedWithinMs: number;
  readonly config: Pick<
    Config,
    | 'contentRepoUrl'
    | 'dataDir'
    | 'databaseUrl'
    | 'discordApiUrl'
    | 'discordGuildId'
    | 'messageContentIntent'
    | 'retentionDays'
    | 'shards'
    | 'staleAfterYears'
  > & {
    discordToken: string;
  };
}

/** @param answers - Runs what a stop waits for. */
export function makeContext(
  { config, repeatedWithinMs, ...given }: BotOptions,
  send: SendTo,
  { answers, wordsOf }: { readonly answers: InFlight; readonly wordsOf: BotContext['wordsOf'] },
): BotContext {
  const commandMentions = createCommandMentions(definitions);
  return {
    ...given,
    wordsOf,
    commandMentions,
    commandLimits: createCommandLimits(commandMentions),
    commandNames: definitions.map(({ name }) => name),
    findByKey: createFindByKey(),
    lastAnswers: createLastAnswers(),
    pins: createKnownPins(given.state),
    readsMessages: config.messageContentIntent,
    retentionDays: config.retentionDays,
    staleAfterYears: config.staleAfterYears,
    contentRepoUrl: config.contentRepoUrl,
    saidOnce: createSaidOnce(),
    answered: createRecentIds(),
    answeredBefore: createAnsweredBefore(given.now, repeatedWithinMs),
    pointing: createPointingReplies(),
    deleted: createRecentIds(),
    edited: createRecentIds(),
    privateReplies: createPrivateReplies(),
    chosen: createPressedOnce(),
    alerts: createAlerts({
      ...given,
      send,
      wordsOf,
      run: (work) => answers.run(work),
    }),
  };
}
