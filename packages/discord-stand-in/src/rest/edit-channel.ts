import { CHANNEL } from '../limits.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { Fields } from '../rules/fields.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { isThread, type Channel } from '../wire/channel.ts';
import { changeChannel } from '../world/change-channel.ts';
import type { World } from '../world/world.ts';
import { bodyObject, ok, type Answer, type Call } from './call.ts';
import { findChannel } from './find-channel.ts';

/**
 * `PATCH /channels/:channel`, as far as threads use it: name, archived, locked, tags.
 *
 * @see https://docs.discord.com/developers/resources/channel#modify-channel-json-params-thread
 */
export function editChannel(call: Call): Answer | Refusal {
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const { world } = call;
  const isOwn = channel.owner_id === world.bot.id;
  const needed = isThread(channel) ? 'ManageThreads' : 'ManageChannels';
  if (!isOwn && !world.may(world.bot.id, needed, channel)) return REFUSALS.missingPermissions;

  const errors = new FieldErrors();
  const body = new Fields(bodyObject(call), errors);
  const name = body.text('name', { min: 1, max: CHANNEL.threadName });
  const archived = body.boolean('archived');
  const locked = body.boolean('locked');
  const tags = readTags(world, channel, body);
  if (!errors.isEmpty) return invalidForm(errors);
  const metadata = channel.thread_metadata;
  // An archived thread takes no change but being opened again.
  if (metadata?.archived === true && archived !== false) return REFUSALS.threadArchived;
  return ok(
    changeChannel(world, {
      ...channel,
      ...(name === undefined ? {} : { name }),
      ...(tags === undefined ? {} : { applied_tags: tags }),
      ...(metadata === undefined
        ? {}
        : {
            thread_metadata: {
              ...metadata,
              ...(archived === undefined ? {} : { archived }),
              ...(locked === undefined ? {} : { locked }),
            },
          }),
    }),
  );
}

/** Ids of tags that the post is to have: of those of its forum, at most five. */
function readTags(
  world: World,
  { parent_id: parentId }: Channel,
  body: Fields,
): readonly string[] | undefined {
  if (!body.has('applied_tags')) return undefined;
  const known = world.channels.get(parentId ?? '')?.available_tags ?? [];
  const tags = body.list('applied_tags', CHANNEL.appliedTags).map(String);
  const isKnown = tags.every((tag) => known.some(({ id }) => id === tag));
  if (!isKnown) body.reject('applied_tags', 'BASE_TYPE_CHOICES', 'Unknown tag');
  return tags;
}
