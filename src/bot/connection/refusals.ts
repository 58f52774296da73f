/**
 * What is done about each refusal of Discord's that is nobody's bug, and its reason in words for people.
 *
 * None of these is sent again as it was: the answer would be the same, and ten thousand refusals in ten
 * minutes block the bot's address. What passes by itself (5xx, a lost connection) is `steady-requests.ts`;
 * 401 ends the bot (`refused-connection.ts`); 429 is waited out by discord.js.
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
import { RESTJSONErrorCodes as Code } from 'discord.js';
import type { Notice } from '../messages/notice.ts';

export type Remedy =
  /** The interaction is over: whatever else is sent to it fails the same way. */
  | 'interaction-over'
  /** Sent again as a message that replies to nothing. */
  | 'without-reference'
  /** Moderators can change it, and are told in their channel for alerts. */
  | 'tell-moderators'
  /** Nobody has done anything wrong, and nobody need do anything. */
  | 'let-be';

export interface KnownRefusal {
  readonly remedy: Remedy;
  /** Without a full stop; tells a moderator what to change where something can be changed. */
  readonly reason: string;
  /** To who pressed or asked, in place of the reply that was refused. */
  readonly notice: Notice;
}

const refused = (remedy: Remedy, reason: string, notice: Notice = 'failed'): KnownRefusal => ({
  remedy,
  reason,
  notice,
});

export const REFUSALS: ReadonlyMap<number | string, KnownRefusal> = new Map<Code, KnownRefusal>([
  // Discord waits three seconds for the first response, and fifteen minutes for all others.
  [Code.UnknownInteraction, refused('interaction-over', 'Discord waits no longer for a reply')],
  [Code.InvalidWebhookToken, refused('interaction-over', 'Discord takes no more replies to it')],
  // The same expiry, as seen by the address that later replies are sent to.
  [Code.UnknownWebhook, refused('interaction-over', 'Discord takes no more replies to it')],
  // A second process, or a first attempt whose confirmation was lost, has answered.
  [Code.InteractionHasAlreadyBeenAcknowledged, refused('interaction-over', 'it has a reply')],

  [Code.UnknownChannel, refused('let-be', 'the channel is gone')],
  // Of an edit: somebody has deleted the message on purpose, so it is not written anew.
  [Code.UnknownMessage, refused('let-be', 'the message is gone')],
  [Code.UnknownGuild, refused('let-be', 'the bot is no longer in this server')],
  [Code.UnknownUser, refused('let-be', 'the account is gone')],

  [
    Code.MissingAccess,
    refused(
      'tell-moderators',
      'the bot may not see this channel, or was not invited with the scope applications.commands',
      'cannotWriteHere',
    ),
  ],
  [
    Code.MissingPermissions,
    refused(
      'tell-moderators',
      'the bot lacks a permission in this channel; it needs View Channel, Send Messages (in threads: Send Messages in Threads) and Read Message History',
      'cannotWriteHere',
    ),
  ],
  // Looked at before sending; this is for a permission that was taken away a moment ago.
  [
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    refused(
      'without-reference',
      'the bot lacks the permission Read Message History in this channel, without which it cannot reply',
    ),
  ],
  [
    Code.CannotSendMessagesInNonTextChannel,
    refused('tell-moderators', 'the channel takes no messages'),
  ],
  [
    Code.ChannelVerificationLevelTooHighForYouToGainAccess,
    refused('tell-moderators', "the server's verification level keeps the bot out of this channel"),
  ],
  [
    Code.MessageWasBlockedByAutomaticModeration,
    refused(
      'tell-moderators',
      "the server's AutoMod blocked the message; exempt the bot's role in its rules",
      'blockedByFilter',
    ),
  ],
  [
    Code.TitleWasBlockedByAutomaticModeration,
    refused(
      'tell-moderators',
      "the server's AutoMod blocked the title; exempt the bot's role in its rules",
      'blockedByFilter',
    ),
  ],
  [
    Code.MessageBlockedByHarmfulLinksFilter,
    refused(
      'tell-moderators',
      "Discord's filter for harmful links blocked the message",
      'blockedByFilter',
    ),
  ],
  [
    Code.MaximumNumberOfApplicationCommandsReached,
    refused('tell-moderators', 'this server has too many commands of this bot'),
  ],

  // Closed on purpose: opening it again is for whoever closed it.
  [Code.InvalidActionOnArchivedThread, refused('let-be', 'the thread is archived')],
  [Code.ThreadLocked, refused('let-be', 'the thread is locked')],
  // The next question comes later than the end of the wait that a retry would have to sit out.
  [
    Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
    refused('let-be', 'slowmode holds in this channel, for the bot too'),
  ],
  // A choice of theirs, which a second attempt would not respect.
  [
    Code.CannotSendMessagesToThisUser,
    refused('let-be', 'this person takes no direct messages from the bot'),
  ],
  [
    Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
    refused('let-be', 'this person shares no server with the bot'),
  ],
  [
    Code.OpeningDirectMessagesTooFast,
    refused('let-be', 'the bot has opened too many direct messages in a short time'),
  ],
  [
    Code.MaximumDailyApplicationCommandCreatesReached,
    refused(
      'let-be',
      'commands were registered 200 times today; Discord takes no more until tomorrow',
    ),
  ],
  [
    Code.VerifyYourAccount,
    refused('let-be', "Discord wants the bot's owner to verify their account"),
  ],
]);
