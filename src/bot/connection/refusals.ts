/**
 * What is done about each refusal of Discord's that is nobody's bug, and the reason that people are told.
 *
 * None of these is sent again as it was: the answer would be the same, and ten thousand refusals in ten
 * minutes block the bot's address. What passes by itself (5xx, a lost connection) is `steady-requests.ts`;
 * 401 ends the bot (`refused-connection.ts`); 429 is waited out by discord.js.
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
import { RESTJSONErrorCodes as Code } from 'discord.js';
import type { Notice } from '../messages/notice.ts';
import type { NameIn } from '../words/catalogue/catalogue.ts';

export type Remedy =
  /** The interaction is over: whatever else is sent to it fails the same way. */
  | 'interaction-over'
  /** Sent again as a message that replies to nothing. */
  | 'without-reference'
  /** Moderators can change it, and are told in their channel for alerts. */
  | 'tell-moderators'
  /** Nobody has done anything wrong, and nobody need do anything. */
  | 'let-be';

/** Why something was refused, in words without a full stop; for people in theirs, for the log in English. */
export type RefusalName = NameIn<'refusal'>;

export interface KnownRefusal {
  readonly remedy: Remedy;
  /** Of the catalogue; tells a moderator what to change where something can be changed. */
  readonly reason: RefusalName;
  /** To who pressed or asked, in place of the reply that was refused. */
  readonly notice: Notice;
}

const refused = (remedy: Remedy, reason: RefusalName, notice: Notice = 'failed'): KnownRefusal => ({
  remedy,
  reason,
  notice,
});

export const REFUSALS: ReadonlyMap<number | string, KnownRefusal> = new Map<Code, KnownRefusal>([
  // Discord waits three seconds for the first response, and fifteen minutes for all others.
  [Code.UnknownInteraction, refused('interaction-over', 'tooLate')],
  [Code.InvalidWebhookToken, refused('interaction-over', 'noMoreReplies')],
  // The same expiry, as seen by the address that later replies are sent to.
  [Code.UnknownWebhook, refused('interaction-over', 'noMoreReplies')],
  // A second process, or a first attempt whose confirmation was lost, has answered.
  [Code.InteractionHasAlreadyBeenAcknowledged, refused('interaction-over', 'hasReply')],

  [Code.UnknownChannel, refused('let-be', 'channelGone')],
  // Of an edit: somebody has deleted the message on purpose, so it is not written anew.
  [Code.UnknownMessage, refused('let-be', 'messageGone')],
  [Code.UnknownGuild, refused('let-be', 'serverLeft')],
  [Code.UnknownUser, refused('let-be', 'accountGone')],

  [Code.MissingAccess, refused('tell-moderators', 'unseen', 'cannotWriteHere')],
  [Code.MissingPermissions, refused('tell-moderators', 'lacksPermission', 'cannotWriteHere')],
  // Looked at before sending; this is for a permission that was taken away a moment ago.
  [
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    refused('without-reference', 'lacksHistory'),
  ],
  [Code.CannotSendMessagesInNonTextChannel, refused('tell-moderators', 'takesNoMessages')],
  [
    Code.ChannelVerificationLevelTooHighForYouToGainAccess,
    refused('tell-moderators', 'verificationLevel'),
  ],
  [
    Code.MessageWasBlockedByAutomaticModeration,
    refused('tell-moderators', 'autoModMessage', 'blockedByFilter'),
  ],
  [
    Code.TitleWasBlockedByAutomaticModeration,
    refused('tell-moderators', 'autoModTitle', 'blockedByFilter'),
  ],
  [
    Code.MessageBlockedByHarmfulLinksFilter,
    refused('tell-moderators', 'harmfulLinks', 'blockedByFilter'),
  ],
  [Code.MaximumNumberOfApplicationCommandsReached, refused('tell-moderators', 'tooManyCommands')],

  // Closed on purpose: opening it again is for whoever closed it.
  [Code.InvalidActionOnArchivedThread, refused('let-be', 'archived')],
  [Code.ThreadLocked, refused('let-be', 'locked')],
  // The next question comes later than the end of the wait that a retry would have to sit out.
  [Code.ActionCannotBePerformedDueToSlowmodeRateLimit, refused('let-be', 'slowmode')],
  // A choice of theirs, which a second attempt would not respect.
  [Code.CannotSendMessagesToThisUser, refused('let-be', 'noDirectMessages')],
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, refused('let-be', 'noSharedServer')],
  [Code.OpeningDirectMessagesTooFast, refused('let-be', 'tooManyDirect')],
  [Code.MaximumDailyApplicationCommandCreatesReached, refused('let-be', 'commandsToday')],
  [Code.VerifyYourAccount, refused('let-be', 'verifyOwner')],
]);
