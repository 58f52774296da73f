import { MESSAGE } from '../limits.ts';
import type { Fields } from './fields.ts';

/**
 * Which mentions of a text may ping.
 *
 * @see https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export interface AllowedMentions {
  readonly everyone: boolean;
  /** `all`, or only these ids. */
  readonly users: 'all' | readonly string[];
  readonly roles: 'all' | readonly string[];
  readonly repliedUser: boolean;
}

/** What applies to a channel message that says nothing about it: everything pings. */
export const MENTIONS_OF_MESSAGES: AllowedMentions = {
  everyone: true,
  users: 'all',
  roles: 'all',
  repliedUser: true,
};

/** What applies to answers to interactions that say nothing about it: people only. */
export const MENTIONS_OF_INTERACTIONS: AllowedMentions = {
  everyone: false,
  users: 'all',
  roles: [],
  repliedUser: true,
};

const KINDS: readonly unknown[] = ['everyone', 'users', 'roles'];

/** The `allowed_mentions` of a body, or `unspecified` when it has none. */
export function readAllowedMentions(body: Fields, unspecified: AllowedMentions): AllowedMentions {
  const fields = body.object('allowed_mentions');
  if (fields === undefined) return unspecified;

  const parse = fields.list('parse', KINDS.length);
  for (const kind of parse) {
    if (KINDS.includes(kind)) continue;
    const message = `Value must be one of ('everyone', 'users', 'roles'), got ${JSON.stringify(kind)}.`;
    fields.reject('parse', 'BASE_TYPE_CHOICES', message);
  }
  return {
    everyone: parse.includes('everyone'),
    users: readIds(fields, 'users', parse.includes('users')),
    roles: readIds(fields, 'roles', parse.includes('roles')),
    repliedUser: fields.boolean('replied_user') ?? false,
  };
}

/**
 * No rule of Discord's: a bot that must never notify anybody by what it quotes sends `allowed_mentions` with an
 * empty `parse` each time, edits included, and this shows whether it does. Single users may be named.
 */
export function refuseOpenMentions(body: Fields): void {
  const parse = body.object('allowed_mentions')?.source['parse'];
  if (Array.isArray(parse) && parse.length === 0) return;
  const message =
    'This stand-in was told to refuse messages without an empty allowed_mentions.parse.';
  body.reject('allowed_mentions', 'STAND_IN_OPEN_MENTIONS', message);
}

function readIds(fields: Fields, kind: 'users' | 'roles', all: boolean): 'all' | readonly string[] {
  const ids = fields.list(kind, MESSAGE.allowedMentionIds).map(String);
  if (all && ids.length > 0) {
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    fields.reject(null, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
  }
  return all ? 'all' : ids;
}
