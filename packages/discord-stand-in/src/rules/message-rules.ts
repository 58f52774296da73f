import { MessageFlags } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { COMPONENT, MESSAGE } from '../limits.ts';
import type { Component } from '../wire/component.ts';
import type { Embed, Message } from '../wire/message.ts';
import {
  readAllowedMentions,
  refuseOpenMentions,
  type AllowedMentions,
} from './allowed-mentions.ts';
import { everyComponent, readComponents } from './component-rules.ts';
import { totalTextBytes } from './component-v2-rules.ts';
import { readEmbeds } from './embed-rules.ts';
import { FieldErrors } from './field-errors.ts';
import { Fields } from './fields.ts';
import { invalidForm, REFUSALS, type Refusal } from './refusal.ts';

/** What a bot wants to write, after every rule was applied. Absent: leave as it is. */
export interface MessageDraft {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
  readonly flags: number;
  readonly tts: boolean;
  readonly allowedMentions: AllowedMentions;
  readonly nonce?: string | number;
  readonly enforceNonce: boolean;
  readonly reference?: DraftReference;
}

export interface DraftReference {
  readonly messageId: string;
  readonly failIfNotExists: boolean;
}

export interface DraftRules {
  /** Flags that may be set here, as bits. */
  readonly settableFlags: number;
  readonly unspecifiedMentions: AllowedMentions;
  /** The message as it stands, when this is an edit. */
  readonly before?: Pick<Message, 'flags' | 'content' | 'embeds'>;
  /** A rule of the bot's own: see `refusesOpenMentions`. */
  readonly refusesOpenMentions: boolean;
}

const ANY_FLAGS = 2 ** 31 - 1;

/** Flags a bot may give to a message it creates in a channel. */
export const CHANNEL_MESSAGE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Flags a bot may give to an answer to an interaction. */
export const INTERACTION_MESSAGE_FLAGS = CHANNEL_MESSAGE_FLAGS | MessageFlags.Ephemeral;

/** Flags a bot may give when it edits. */
export const EDIT_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/**
 * Reads the body of a message and applies the limits to it.
 *
 * @see https://docs.discord.com/developers/resources/message#create-message
 */
export function readMessageDraft(source: JsonObject, rules: DraftRules): MessageDraft | Refusal {
  const errors = new FieldErrors();
  const body = new Fields(source, errors);
  const flags = readFlags(body, rules);
  const usesV2 = ((flags | (rules.before?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  if (usesV2) refuseLegacyFields(body, rules.before);
  if (rules.refusesOpenMentions) refuseOpenMentions(body);

  const content = body.text('content', { max: MESSAGE.content });
  const embeds = readEmbeds(body);
  const components = readComponents(body, usesV2);
  const nonce = readNonce(body);
  const reference = readReference(body);
  const allowedMentions = readAllowedMentions(body, rules.unspecifiedMentions);
  const tts = body.boolean('tts') ?? false;
  const enforceNonce = body.boolean('enforce_nonce') ?? false;
  if (!errors.isEmpty) return invalidForm(errors);
  if (usesV2 && totalTextBytes(everyComponent(components)) > COMPONENT.textBytesV2) {
    return REFUSALS.tooManyBytes;
  }

  return {
    // An edit with `content: null` empties the text; leaving the key out keeps it.
    ...('content' in source ? { content: content ?? '' } : {}),
    ...('embeds' in source ? { embeds } : {}),
    ...('components' in source ? { components } : {}),
    ...(nonce === undefined ? {} : { nonce }),
    ...(reference === undefined ? {} : { reference }),
    flags,
    tts,
    allowedMentions,
    enforceNonce,
  };
}

/** Code 50006, when nothing would be seen; `attachments` counts files that come along. */
export function refuseEmpty(
  draft: Pick<MessageDraft, 'content' | 'embeds' | 'components'>,
  attachments: number,
): Refusal | undefined {
  const hasText = (draft.content ?? '').trim() !== '';
  const hasMore = (draft.embeds ?? []).length > 0 || (draft.components ?? []).length > 0;
  return hasText || hasMore || attachments > 0 ? undefined : REFUSALS.emptyMessage;
}

function readFlags(body: Fields, rules: DraftRules): number {
  const flags = body.integer('flags', 0, ANY_FLAGS);
  const given = flags ?? 0;
  if ((given & ~(rules.settableFlags | (rules.before?.flags ?? 0))) !== 0) {
    body.reject('flags', 'MESSAGE_FLAG_INVALID', `Flags ${given} cannot be set here.`);
  }
  const hadV2 = ((rules.before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (flags !== undefined && hadV2 && (given & MessageFlags.IsComponentsV2) === 0) {
    const message = 'The IS_COMPONENTS_V2 flag cannot be removed from a message.';
    body.reject('flags', 'MESSAGE_FLAGS_CANNOT_BE_REMOVED', message);
  }
  return given;
}

/** An edit that turns an older message into components has to empty what stood in it before. */
function refuseLegacyFields(body: Fields, before: DraftRules['before']): void {
  const left = {
    content: (before?.content ?? '') !== '',
    embeds: (before?.embeds.length ?? 0) > 0,
  };
  for (const name of ['content', 'embeds'] as const) {
    if (left[name] && !(name in body.source)) refuseLegacyField(body, name);
  }
  for (const name of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body.source[name] ?? null;
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) refuseLegacyField(body, name);
  }
}

function refuseLegacyField(body: Fields, name: string): void {
  const message = `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
  body.reject(name, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
}

function readNonce(body: Fields): string | number | undefined {
  const nonce = body.source['nonce'];
  return typeof nonce === 'number' ? nonce : body.text('nonce', { max: MESSAGE.nonce });
}

function readReference(body: Fields): DraftReference | undefined {
  const fields = body.object('message_reference');
  const messageId = fields?.text('message_id', { required: true });
  if (fields === undefined || messageId === undefined) return undefined;
  return { messageId, failIfNotExists: fields.boolean('fail_if_not_exists') ?? true };
}
