/** A list for moderators, made anew for each page that they turn to. */
import type { BaseInteraction } from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import type { Reply } from '../../messages/reply.ts';
import type { Place } from '../../house-rules/place.ts';
import type { Words } from '../../words/words.ts';

export interface ListRequest {
  readonly place: Place;
  /** Counted from 0. */
  readonly page: number;
  readonly words: Words;
  /** For what Discord says with it of the server and of the bot's permissions. */
  readonly interaction: BaseInteraction;
}

export type ShownList = (request: ListRequest, context: BotContext) => Promise<Reply>;
