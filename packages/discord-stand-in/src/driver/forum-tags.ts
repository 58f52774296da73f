import type { ForumTag } from '../wire/channel.ts';
import { changeChannel } from '../world/change-channel.ts';
import type { World } from '../world/world.ts';
import type { Room } from './room.ts';

export function newTag(world: World, name: string): ForumTag {
  return { id: world.ids.next(), name, moderated: false, emoji_id: null, emoji_name: null };
}

/** Deletes a tag of a forum; posts that had it lose it. */
export function deleteTag(world: World, forum: Room, name: string): void {
  const { channel } = forum;
  const { available_tags: tags = [] } = channel;
  const gone = tags.find((tag) => tag.name === name);
  if (gone === undefined) throw new RangeError(`The forum has no tag ${name}`);
  const left = tags.filter((tag) => tag !== gone);
  changeChannel(world, { ...channel, available_tags: left });
  for (const post of world.channels.values()) {
    if (post.parent_id !== forum.id || post.applied_tags?.includes(gone.id) !== true) continue;
    changeChannel(world, {
      ...post,
      applied_tags: post.applied_tags.filter((id) => id !== gone.id),
    });
  }
}
