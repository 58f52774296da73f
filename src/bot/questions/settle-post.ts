/**
 * What becomes of a post in a forum when who opened it says that an answer helped: the tag that moderators
 * chose, and the end of it, if they allowed that. It is archived, never locked: whoever writes in it opens
 * it again.
 */
import {
  PermissionFlagsBits,
  type AnyThreadChannel,
  type ButtonInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { logFailure } from '../connection/log-failure.ts';
import { isPost, isTagGone } from '../house-rules/forum.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import type { PostOutcome } from '../messages/settled-post.ts';
import type { ServerSettings } from '../state/server-settings.ts';

/** https://docs.discord.com/developers/resources/channel#modify-channel-json-params-thread */
const MOST_TAGS = 5;

type SettlingContext = Pick<BotContext, 'state' | 'alerts' | 'log'>;

export interface SettledPost {
  readonly outcome: PostOutcome;
  /** Closes it, once all else is said: nothing can be changed in it afterwards. @returns What came of all. */
  close(): Promise<PostOutcome>;
}

/** Null where nothing is to become of it: it is no post, another's, or moderators want it to stay. */
export async function settlePost(
  { channel, user, guildId, appPermissions }: ButtonInteraction | ModalSubmitInteraction,
  context: SettlingContext,
): Promise<SettledPost | null> {
  if (guildId === null || channel === null || !isPost(channel)) return null;
  if (channel.ownerId !== user.id) return null;
  const { forums } = settingsOf(context, guildId);
  const set = forums.find(({ channelId }) => channelId === channel.parentId);
  if (set === undefined) return null;
  if (!appPermissions.has(PermissionFlagsBits.ManageThreads)) {
    context.alerts.missingPermission(guildId, channel.id, (words) =>
      words.say('refusal.lacksManageThreads'),
    );
    const outcome = nothingDone('permission');
    return { outcome, close: () => Promise.resolve(outcome) };
  }
  const tagged = await tag(channel, set, context);
  const outcome = { ...tagged, isClosed: set.closes };
  return {
    outcome,
    close: async () =>
      set.closes && !(await archive(channel, context))
        ? { ...tagged, problem: tagged.problem ?? 'refused' }
        : outcome,
  };
}

function nothingDone(problem: PostOutcome['problem']): PostOutcome {
  return { isTagged: false, isClosed: false, problem };
}

async function tag(
  post: AnyThreadChannel,
  set: ServerSettings['forums'][number],
  context: SettlingContext,
): Promise<PostOutcome> {
  const { tagId } = set;
  const isTagged = nothingDone(null);
  if (tagId === null) return isTagged;
  if (isTagGone(set, post.parent)) {
    context.alerts.tell(post.guildId, { kind: 'tag-gone', channelId: set.channelId });
    return nothingDone('tagGone');
  }
  if (post.appliedTags.includes(tagId)) return { ...isTagged, isTagged: true };
  if (post.appliedTags.length >= MOST_TAGS) return nothingDone('tagsFull');
  const isSet = await change(context, post, () =>
    post.setAppliedTags([...post.appliedTags, tagId]),
  );
  return isSet ? { ...isTagged, isTagged: true } : nothingDone('refused');
}

async function archive(post: AnyThreadChannel, context: SettlingContext): Promise<boolean> {
  return post.archived === true || change(context, post, () => post.setArchived(true));
}

/** @returns Whether Discord took it; what it refuses, moderators are told where they can change it. */
async function change(
  { alerts, log }: SettlingContext,
  { id, guildId }: AnyThreadChannel,
  make: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await make();
    return true;
  } catch (error) {
    logFailure(log, 'could not change a post in a forum', error, { channel: id, guild: guildId });
    alerts.refused(error, guildId, id);
    return false;
  }
}
