import type { Channel } from '../wire/channel.ts';
import type { World } from './world.ts';

/** Puts a channel or thread in the place of what it was before, and tells everyone. */
export function changeChannel(world: World, channel: Channel): Channel {
  world.channels.set(channel.id, channel);
  world.changes.publish({ kind: 'channel-updated', channel });
  return channel;
}
