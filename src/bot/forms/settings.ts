import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { LEVELS } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import type { CustomId } from '../messages/custom-id.ts';
import { settingLines } from '../messages/setting-lines.ts';
import { settingsHintReply } from '../messages/settings-changed.ts';
import { refuse } from '../moderation/refuse.ts';
import { settingsAccess } from '../moderation/settings-access.ts';
import { settingsDesk } from '../moderation/settings-desk.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import { FIELDS, filledIn, shownKey, type FilledForm } from './settings-form.ts';
import { shownInForm } from './shown-in-form.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import type { Words } from '../words/words.ts';

/**
 * Takes the form of the settings, from whoever may manage the server when it is sent.
 *
 * Forms stay open for long. One that shows what somebody has changed meanwhile is not taken: it
 * would undo their change.
 */
export async function takeSettings(
  { shown }: Extract<CustomId, { verb: 'settings' }>,
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const access = await settingsAccess(interaction, context);
  if (access === null) return;
  if (!interaction.inCachedGuild()) return refuse(interaction, 'noState', context);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, user } = interaction;
  const words = wordsFor(interaction, context);
  const isThere = shownInForm(guild);
  const form = formIn(interaction);
  const desk = settingsDesk({ ...access, userId: user.id, words }, context);
  let isOvertaken = false;
  const reply = await desk.change(
    (settings) => {
      isOvertaken = shownKey(settings, isThere) !== shown;
      return isOvertaken ? settings : filledIn(form, isThere)(settings);
    },
    (settings) =>
      linesAfter(settings, form.experts.roleId !== null && settings.experts === null, words),
  );
  await interaction.editReply(
    isOvertaken ? settingsHintReply(words.say('settings.overtaken')) : reply,
  );
}

function linesAfter(settings: ServerSettings, hasRoleAlone: boolean, words: Words): string[] {
  return [
    settingLines.level(settings, words),
    settingLines.answerChannels(settings, words),
    settingLines.alertsChannelId(settings, words),
    settingLines.experts(settings, words),
    ...(hasRoleAlone ? ['', words.say('settings.roleLeftOut')] : []),
  ];
}

function formIn(interaction: ModalSubmitInteraction<'cached'>): FilledForm {
  const picked = interaction.fields.getRadioGroup(FIELDS.level, true);
  const [alertsChannelId = null] = chosen(interaction, FIELDS.alerts);
  const [channelId = null] = chosen(interaction, FIELDS.experts);
  const [roleId = null] = chosen(interaction, FIELDS.role);
  return {
    level: LEVELS.find((one) => one === picked) ?? 'balanced',
    answerChannelIds: chosen(interaction, FIELDS.channels),
    alertsChannelId,
    experts: { channelId, roleId },
  };
}

/** Ids chosen in a menu of channels or roles; none when the form does not hold it. */
function chosen({ fields }: ModalSubmitInteraction, field: string): readonly string[] {
  const found = fields.fields.get(field);
  return found !== undefined && 'values' in found ? found.values : [];
}
