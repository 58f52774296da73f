/** Changes to what becomes of a post in a forum whose answer helped who opened it. */
import type { ServerSettings } from '../state/server-settings.ts';

type ForumSetting = ServerSettings['forums'][number];

/** Without a tag and without closing nothing becomes of it, and nothing is kept of the forum. */
export function withForum(forum: ForumSetting) {
  return (settings: ServerSettings): ServerSettings => {
    const others = settings.forums.filter(({ channelId }) => channelId !== forum.channelId);
    const isSet = forum.tagId !== null || forum.closes;
    return { ...settings, forums: isSet ? [...others, forum] : others };
  };
}
