import {
  ApplicationIntegrationType,
  PermissionFlagsBits,
  type ButtonInteraction,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { admit, takeTurn } from '../house-rules/admission.ts';
import { questionOf } from '../messages/asked.ts';
import { unreadReply } from '../messages/unread.ts';
import { withShower } from '../messages/who-asked.ts';
import { haltedReply } from '../messages/halted.ts';
import type { Notice } from '../messages/notice.ts';
import { refuse } from '../moderation/refuse.ts';
import { withoutButton } from '../messages/without-button.ts';
import { isAllHidden } from '../unread.ts';
import { takeQuoteAway } from '../on-deletion.ts';
import { keepQuote, quotedBy, sinceQuoted } from '../questions/keep-quote.ts';
import { serverOf } from '../house-rules/server-of.ts';
import type { QuotingReply } from '../state/quoting-replies.ts';
import { forOne } from '../visibility.ts';
import type { Press } from './button.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/**
 * Posts for everybody, once, what one person was shown: the same message without this button and with
 * their name. It is their doing, so they must be allowed to write there themselves.
 */
export const showToAll: Press<'show-to-all'> = async (_id, interaction, context) => {
  const refusal = whyNot(interaction);
  if (refusal !== null) {
    await refuse(interaction, refusal, context);
    return;
  }
  const guildId = serverOf(interaction);
  const quotedId = await quotedBy(guildId, interaction.message.id, context);
  const since = quotedId === null ? 'nothing' : await sinceQuoted(quotedId, interaction, context);
  if (since !== 'nothing') {
    await refuse(interaction, since === 'deleted' ? 'quotedGone' : 'quotedEdited', context);
    return;
  }
  const now = context.now();
  const words = wordsFor(interaction, context);
  // Whoever hid it has not shown it; the button may be older than this rule.
  if (isAllHidden(questionOf(interaction.message) ?? '')) {
    await interaction.reply(forOne(unreadReply('spoiler', words)));
    return;
  }
  const arrival = arrivalFrom(interaction, { isPublic: true });
  const { rules } = admit(arrival, context, now);
  // Who shows it has been answered already, so only others in the channel are waited for.
  const cooldowns = { ...rules.cooldowns, member: 0 };
  const overtaken = takeTurn(arrival, { cooldowns }, context, now);
  if (overtaken !== null) {
    await interaction.reply(forOne(haltedReply(overtaken, now, words)));
    return;
  }
  const shown = withoutButton(interaction.message, interaction.customId);
  const once = `shown to all ${interaction.message.id}`;
  if (shown === null || !context.saidOnce.isFirst(once)) {
    await refuse(interaction, 'shownAlready', context);
    return;
  }
  try {
    await interaction.deferUpdate();
    const { id: replyId } = await interaction.followUp(
      withShower(shown, interaction.user.id, words),
    );
    if (quotedId !== null) await keepShown(interaction, { guildId, quotedId, replyId }, context);
  } catch (error) {
    // Nobody has seen it, so the button stays and may be pressed again.
    context.saidOnce.forget(once);
    throw error;
  }
  await interaction.editReply(shown);
};

/** So that it goes with the message it quotes, which may have been deleted while it was on its way. */
async function keepShown(
  { channelId, client }: ButtonInteraction,
  shown: Omit<QuotingReply, 'shownTo'>,
  context: BotContext,
): Promise<void> {
  await keepQuote({ ...shown, shownTo: 'all' }, context);
  if (context.deleted.has(shown.quotedId)) {
    await takeQuoteAway(client.rest, channelId, shown, context);
  }
}

function whyNot({
  memberPermissions,
  appPermissions,
  authorizingIntegrationOwners,
  channel,
}: ButtonInteraction): Notice | null {
  // In a group of direct messages everybody may write.
  if (memberPermissions === null) return null;
  const { SendMessages, SendMessagesInThreads, UseExternalApps, ViewChannel } = PermissionFlagsBits;
  const writing = channel?.isThread() === true ? SendMessagesInThreads : SendMessages;
  if (!memberPermissions.has(writing)) return 'mayNotWriteHere';
  const isOfServer =
    authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  if (!isOfServer) return memberPermissions.has(UseExternalApps) ? null : 'mayNotShowHere';
  return appPermissions.has([ViewChannel, writing]) ? null : 'cannotWriteHere';
}
