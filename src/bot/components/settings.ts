import { settingsForm } from '../forms/settings-form.ts';
import { shownInForm } from '../forms/shown-in-form.ts';
import { answerChannelsReply } from '../messages/answer-channels.ts';
import { sealed, sealedForm } from '../messages/sealed.ts';
import { resetReply } from '../messages/settings-reset.ts';
import { settingsAccess } from '../moderation/settings-access.ts';
import type { Press } from './button.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** Turns the page of `/settings channel list` in place. */
export const turnChannels: Press<'turn-channels'> = async (id, interaction, context) => {
  const access = await settingsAccess(interaction, context);
  if (access === null) return;
  const { readsMessages } = context;
  const settings = access.state.settings.of(access.guildId);
  const list = answerChannelsReply(
    settings,
    { page: id.page, readsMessages },
    wordsFor(interaction, context),
  );
  await interaction.update(sealed(list, interaction, context));
};

/** Opens the form; what it is sent back with is `forms/settings.ts`. */
export const openSettings: Press<'open-settings'> = async (_id, interaction, context) => {
  const access = await settingsAccess(interaction, context);
  if (access === null) return;
  const isThere = shownInForm(interaction.guild);
  const settings = access.state.settings.of(access.guildId);
  const measured = context.live.current().calibration.measuredRight ?? null;
  const form = settingsForm(settings, { measured, isThere }, wordsFor(interaction, context));
  await interaction.showModal(sealedForm(form, interaction, context));
};

/** Forgets the server, for whoever may manage it now: rights can have changed since the question. */
export const resetServer: Press<'reset-server'> = async (_id, interaction, context) => {
  const access = await settingsAccess(interaction, context);
  if (access === null) return;
  await interaction.deferUpdate();
  const outcome = await access.state.servers.reset(access.guildId);
  await interaction.editReply(resetReply(outcome, wordsFor(interaction, context)));
};
