/**
 * The settings that moderators choose most, as one form: what it asks, and what its answers change.
 *
 * A form holds five fields. What takes a time, a list of words or a yes stays with the subcommands.
 */
import {
  type ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { shortKey } from '../../content/short-key.ts';
import { LEVELS, type MeasuredRight } from '../../knowledge/index.ts';
import { withAnswerChannels, withoutAnswerChannels } from '../house-rules/edit-answer-channels.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { formatCustomId } from '../messages/custom-id.ts';
import { levelMeaning } from '../messages/level-lines.ts';
import { WRITTEN_IN } from '../moderation/channel-types.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import { FORM_CHANNELS } from './shown-in-form.ts';
import type { Words } from '../words/words.ts';

export const FIELDS = {
  level: 'level',
  channels: 'channels',
  alerts: 'alerts',
  experts: 'experts',
  role: 'role',
} as const;

export interface FormCircumstances {
  /** Null where nothing was measured. */
  readonly measured: MeasuredRight | null;
  /** Whether the form can show the channel or role with this id. */
  readonly isThere: (id: string) => boolean;
}

export function settingsForm(
  settings: ServerSettings,
  { measured, isThere }: FormCircumstances,
  words: Words,
): APIModalInteractionResponseCallbackData {
  const { alertsChannelId, experts } = settings;
  const shown = shownChannels(settings, isThere);
  return {
    custom_id: formatCustomId({ verb: 'settings', shown: shownKey(settings, isThere) }),
    title: words.say('form.settings.title'),
    components: [
      field(words.say('form.settings.level'), {
        type: ComponentType.RadioGroup,
        custom_id: FIELDS.level,
        required: true,
        options: LEVELS.map((level) => ({
          value: level,
          label: words.say(`level.${level}`),
          description: levelMeaning(level, measured, words),
          default: level === settings.level,
        })),
      }),
      // More than a menu can show would be lost by sending the form.
      ...(shown === null
        ? []
        : [
            channelField(
              words.say('form.settings.channels'),
              FIELDS.channels,
              shown,
              FORM_CHANNELS,
            ),
          ]),
      channelField(
        words.say('form.settings.alerts'),
        FIELDS.alerts,
        there(alertsChannelId, isThere),
      ),
      channelField(
        words.say('form.settings.experts'),
        FIELDS.experts,
        there(experts?.channelId ?? null, isThere),
      ),
      field(words.say('form.settings.role'), {
        type: ComponentType.RoleSelect,
        custom_id: FIELDS.role,
        required: false,
        min_values: 0,
        max_values: 1,
        default_values: there(experts?.roleId ?? null, isThere).map((id) => ({
          id,
          type: SelectMenuDefaultValueType.Role,
        })),
      }),
    ],
  };
}

/** The answer channels that the form shows; null when there are too many for a menu. */
export function shownChannels(
  { answerChannels }: Pick<ServerSettings, 'answerChannels'>,
  isThere: FormCircumstances['isThere'],
): readonly string[] | null {
  const shown = answerChannels.map(({ channelId }) => channelId).filter(isThere);
  return shown.length > DISCORD_LIMITS.selectOptions ? null : shown;
}

/** Another one whenever the form would show something else. */
export function shownKey(settings: ServerSettings, isThere: FormCircumstances['isThere']): string {
  const { level, alertsChannelId, experts } = settings;
  const shown = shownChannels(settings, isThere);
  const others = [alertsChannelId, experts?.channelId, experts?.roleId].map((id) =>
    there(id ?? null, isThere),
  );
  return shortKey(JSON.stringify([level, shown, alertsChannelId, experts, others]));
}

export interface FilledForm {
  readonly level: ServerSettings['level'];
  /** None when the form did not ask. */
  readonly answerChannelIds: readonly string[];
  readonly alertsChannelId: string | null;
  readonly experts: { readonly channelId: string | null; readonly roleId: string | null };
}

/**
 * What the form could not show stays as it is, because nobody who left its field empty has taken it away:
 * channels that the bot does not see, and a role of experts that is gone. Without any role, whoever is in their
 * channel could answer.
 */
export function filledIn(
  { level, answerChannelIds, alertsChannelId, experts: chosen }: FilledForm,
  isThere: FormCircumstances['isThere'],
) {
  return (settings: ServerSettings): ServerSettings => {
    const shown = shownChannels(settings, isThere);
    const unseen = (id: string | null): string | null => (id === null || isThere(id) ? null : id);
    const { experts: before } = settings;
    const channel = chosen.channelId ?? unseen(before?.channelId ?? null);
    const roleId = chosen.roleId ?? unseen(before?.roleId ?? null);
    const changed = {
      ...settings,
      level,
      alertsChannelId: alertsChannelId ?? unseen(settings.alertsChannelId),
      experts: channel === null ? null : { channelId: channel, roleId },
    };
    if (shown === null) return changed;
    const taken = shown.filter((channelId) => !answerChannelIds.includes(channelId));
    return withAnswerChannels(answerChannelIds)(withoutAnswerChannels(taken)(changed));
  };
}

function there(id: string | null, isThere: FormCircumstances['isThere']): string[] {
  return id !== null && isThere(id) ? [id] : [];
}

function channelField(
  label: string,
  id: string,
  chosen: readonly string[],
  types: readonly ChannelType[] = WRITTEN_IN,
): APILabelComponent {
  return field(label, {
    type: ComponentType.ChannelSelect,
    custom_id: id,
    required: false,
    min_values: 0,
    max_values: types === WRITTEN_IN ? 1 : DISCORD_LIMITS.selectOptions,
    channel_types: [...types],
    default_values: chosen.map((channelId) => ({
      id: channelId,
      type: SelectMenuDefaultValueType.Channel,
    })),
  });
}

function field(label: string, component: APIComponentInLabel): APILabelComponent {
  return { type: ComponentType.Label, label, component };
}
