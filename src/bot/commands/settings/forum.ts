import { ChannelType, type GuildForumTag } from 'discord.js';
import { withForum } from '../../house-rules/edit-forums.ts';
import { tagsOf } from '../../house-rules/forum.ts';
import { placeOf } from '../../house-rules/place.ts';
import { answerChannelAt } from '../../house-rules/rules-at.ts';
import { tagChoices } from '../../messages/choices.ts';
import { forumLines, noSuchTag } from '../../messages/forum-setting.ts';
import { lackingLines } from '../../messages/lacking.ts';
import { settingsHintReply } from '../../messages/settings-changed.ts';
import { lackingPermissions } from '../../moderation/lacking-permissions.ts';
import { described } from '../described.ts';
import type { SettingsSubcommand } from './subcommand.ts';

const LONGEST_TAG = 100;

/** `/settings forum`: what becomes of a post when who opened it says that an answer helped. */
export const forum: SettingsSubcommand = {
  define: (builder) =>
    builder
      .setName('forum')
      .setDescription(described('command.settings.forum'))
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(described('command.settings.forum.channel'))
          .addChannelTypes(ChannelType.GuildForum)
          .setRequired(true),
      )
      .addStringOption((option) =>
        option
          .setName('tag')
          .setDescription(described('command.settings.forum.tag'))
          .setMaxLength(LONGEST_TAG)
          .setAutocomplete(true),
      )
      .addBooleanOption((option) =>
        option.setName('close').setDescription(described('command.settings.forum.close')),
      ),

  async execute({ guild, options }, desk) {
    const { id } = options.getChannel('channel', true);
    const channel = guild.channels.cache.get(id) ?? null;
    const typed = options.getString('tag');
    const tag = typed === null ? null : tagNamed(typed, tagsOf(channel));
    if (tag === undefined) return settingsHintReply(noSuchTag(id, typed ?? '', desk.words));
    const closes = options.getBoolean('close') ?? false;
    const set = { channelId: id, tagId: tag?.id ?? null, closes };
    const place = placeOf({ guildId: desk.guildId, channelId: id, channel });
    const isSet = set.tagId !== null || closes;
    return desk.change(withForum(set), (settings) => [
      ...forumLines(
        set,
        {
          tagName: tag?.name ?? null,
          isAnswerChannel: place !== null && answerChannelAt(settings, place) !== null,
          isRated: settings.feedback,
        },
        desk.words,
      ),
      ...(isSet ? lackingLines(id, lackingPermissions(guild, id, 'forum'), desk.words) : []),
    ]);
  },

  async autocomplete(interaction) {
    const { guild, options } = interaction;
    const channel = guild?.channels.cache.get(String(options.get('channel')?.value));
    await interaction.respond(tagChoices(options.getFocused(), tagsOf(channel)));
  },
};

/** By its id, which a choice stands for, or its name as people type it. */
function tagNamed(typed: string, tags: readonly GuildForumTag[]): GuildForumTag | undefined {
  const name = nameOf(typed);
  return tags.find((tag) => tag.id === typed) ?? tags.find((tag) => nameOf(tag.name) === name);
}

function nameOf(tag: string): string {
  return tag.normalize().trim().toLowerCase();
}
