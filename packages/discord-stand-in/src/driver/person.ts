import {
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import { toJsonObject } from '../json.ts';
import { everyComponent } from '../rules/component-rules.ts';
import type { Command } from '../wire/command.ts';
import type { Component } from '../wire/component.ts';
import type { Message } from '../wire/message.ts';
import type { User } from '../wire/user.ts';
import { beginInteraction } from '../world/begin-interaction.ts';
import { messageForBot } from '../world/content-access.ts';
import { openThread } from '../world/found.ts';
import type { Choice } from '../world/interaction.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { allows } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { Author } from './author.ts';
import { commandData, type OptionValues } from './command-data.ts';
import { InteractionHandle } from './interaction-handle.ts';
import { Room } from './room.ts';

export interface PersonSettings {
  /** Language of their client. */
  readonly locale: string;
  readonly acknowledgeWithinMs: number;
}

/**
 * A member as a test or the preview plays them. Whatever Discord's own client would not let them
 * do throws a RangeError: it is a mistake in the test, not in the bot.
 */
export class Person extends Author {
  readonly #settings: PersonSettings;

  constructor(world: World, user: User, settings: PersonSettings) {
    super(world, user);
    this.#settings = settings;
  }

  /** @param name - The command, with its subcommand after a space: `settings channel add`. */
  command(room: Room, name: string, values: OptionValues = {}): InteractionHandle {
    const { command, path } = this.#findCommand(room, name);
    const guildId = room.channel.guild_id ?? null;
    const data = commandData(this.world, { command, path, values, guildId });
    return this.#begin(room.id, InteractionType.ApplicationCommand, data);
  }

  /** What the bot offers while an option is being typed; null when it offers nothing in time. */
  async autocomplete(
    room: Room,
    name: string,
    option: string,
    typed: string,
    others: OptionValues = {},
  ): Promise<readonly Choice[] | null> {
    const { command, path } = this.#findCommand(room, name);
    const guildId = room.channel.guild_id ?? null;
    const values = { ...others, [option]: typed };
    const data = commandData(this.world, { command, path, values, guildId, focused: option });
    return await this.#begin(
      room.id,
      InteractionType.ApplicationCommandAutocomplete,
      data,
    ).choices();
  }

  /** Right-click on a message, Apps, this command. */
  messageCommand(room: Room, name: string, message: Message): InteractionHandle {
    const command = this.#visibleCommand(room, name, ApplicationCommandType.Message);
    const target = this.#entry(message);
    const data = {
      id: command.id,
      name: command.name,
      type: command.type,
      target_id: message.id,
      // The target comes with its content, whatever the intents.
      resolved: { messages: { [message.id]: messageForBot(this.world, target, true) } },
    };
    return this.#begin(room.id, InteractionType.ApplicationCommand, data);
  }

  /** @param button - Its custom id or its label. */
  click(message: Message, button: string): InteractionHandle {
    const entry = this.#entry(message);
    const found = this.#component(entry, button, (type) => type === ComponentType.Button);
    if (found.style === ButtonStyle.Link) throw new RangeError(`"${button}" is a link`);
    const data = { component_type: found.type, custom_id: found.custom_id ?? '', id: found.id };
    return this.#begin(message.channel_id, InteractionType.MessageComponent, data, entry);
  }

  /**
   * @param menu - Its custom id or placeholder.
   * @param values - Values of its options, or ids for menus of users, roles or channels.
   */
  select(message: Message, menu: string, values: readonly string[]): InteractionHandle {
    const entry = this.#entry(message);
    const found = this.#component(entry, menu, (type) => type !== ComponentType.Button);
    const offered = found.options?.map(({ value }) => value);
    const missing = values.find((value) => offered?.includes(value) === false);
    if (missing !== undefined) throw new RangeError(`The menu offers no ${missing}`);
    if (values.length > (found.max_values ?? 1) || values.length < (found.min_values ?? 1)) {
      throw new RangeError(`The menu does not take ${values.length} values`);
    }
    const data = { component_type: found.type, custom_id: found.custom_id ?? '', values };
    return this.#begin(message.channel_id, InteractionType.MessageComponent, data, entry);
  }

  /** Fills in the form an interaction has opened: custom id to text. */
  async submitModal(
    opened: InteractionHandle,
    texts: Readonly<Record<string, string>>,
  ): Promise<InteractionHandle> {
    const modal = await opened.modal();
    const { interaction } = opened;
    const components = Object.entries(texts).map(([customId, value]) => ({
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.TextInput, custom_id: customId, value }],
    }));
    const source = this.world.messages.get(interaction.payload.message?.id ?? '');
    const data = { custom_id: modal['custom_id'] ?? '', components };
    return this.#begin(interaction.channelId, InteractionType.ModalSubmit, data, source);
  }

  /** The message as this person sees it; undefined when they do not. */
  sees(message: Message): Message | undefined {
    const entry = this.world.messages.get(message.id);
    return entry?.onlyFor === null || entry?.onlyFor === this.id ? entry.message : undefined;
  }

  /** Opens a thread; in a forum that is a post, and the text is its first message. */
  async startThread(room: Room, name: string, text?: string): Promise<Room> {
    const thread = openThread(this.world, room.channel, { name, ownerId: this.id });
    const opened = new Room(this.world, thread.id);
    const isPost = room.channel.type === ChannelType.GuildForum;
    if (text !== undefined) await this.say(opened, text, isPost ? { id: thread.id } : {});
    return opened;
  }

  /** The names of the commands this person is offered here: `/ask`, `Answer this`. */
  commandsIn(room: Room): readonly Command[] {
    const guildId = room.channel.guild_id ?? null;
    const { commands } = this.world;
    const registered = [
      ...(guildId === null ? [] : commands.list(guildId)),
      ...commands.list(null),
    ];
    return registered.filter((command) => this.#mayUse(room, command));
  }

  #findCommand(
    room: Room,
    name: string,
  ): { readonly command: Command; readonly path: readonly string[] } {
    const [first = '', ...path] = name.split(' ');
    return { command: this.#visibleCommand(room, first, ApplicationCommandType.ChatInput), path };
  }

  #visibleCommand(room: Room, name: string, type: ApplicationCommandType): Command {
    const found = this.commandsIn(room).find((one) => one.name === name && one.type === type);
    if (found === undefined) {
      throw new RangeError(`${this.user.username} is offered no command "${name}" here`);
    }
    return found;
  }

  #mayUse(room: Room, command: Command): boolean {
    const { channel } = room;
    const isDirect = channel.type === ChannelType.DM;
    const context = isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
    if (isDirect && command.contexts === null && !command.dm_permission) return false;
    if (command.contexts !== null && !command.contexts.includes(context)) return false;
    if (isDirect || command.default_member_permissions === null) return true;

    const needed = BigInt(command.default_member_permissions);
    const held = this.world.permissions(this.id, channel);
    // "0" is for administrators alone.
    return allows(held, 'Administrator') || (needed !== 0n && (held & needed) === needed);
  }

  #entry(message: Message): MessageEntry {
    const entry = this.world.messages.get(message.id);
    if (entry === undefined || this.sees(message) === undefined) {
      throw new RangeError(`${this.user.username} sees no message ${message.id}`);
    }
    return entry;
  }

  #component(
    { message }: MessageEntry,
    wanted: string,
    isKind: (type: ComponentType) => boolean,
  ): Component {
    const usable = everyComponent(message.components).filter(
      ({ type, custom_id: customId, url }) =>
        isKind(type) && (customId !== undefined || url !== undefined),
    );
    const found =
      usable.find(({ custom_id: customId }) => customId === wanted) ??
      usable.find(({ label, placeholder }) => label === wanted || placeholder === wanted);
    if (found === undefined) {
      const names = usable.map(
        ({ label, placeholder, custom_id: id }) => label ?? placeholder ?? id,
      );
      throw new RangeError(`Nothing called "${wanted}" on the message, only: ${names.join(', ')}`);
    }
    if (found.disabled === true) throw new RangeError(`"${wanted}" is disabled`);
    return found;
  }

  #begin(
    channelId: string,
    type: InteractionType,
    data: object,
    message?: MessageEntry,
  ): InteractionHandle {
    const channel = this.world.channels.get(channelId);
    if (channel === undefined) throw new RangeError(`Channel ${channelId} is gone`);
    const interaction = beginInteraction(this.world, {
      type,
      user: this.user,
      channel,
      data: toJsonObject(data),
      ...this.#settings,
      ...(message === undefined ? {} : { message }),
    });
    return new InteractionHandle(this.world, interaction.payload.id);
  }
}
