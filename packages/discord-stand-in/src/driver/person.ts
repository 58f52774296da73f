import {
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { toJsonObject } from '../json.ts';
import type { Command } from '../wire/command.ts';
import type { Message } from '../wire/message.ts';
import type { User } from '../wire/user.ts';
import { beginInteraction } from '../world/begin-interaction.ts';
import { messageForBot } from '../world/content-access.ts';
import { openThread } from '../world/found.ts';
import type { Choice, Interaction } from '../world/interaction.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import type { World } from '../world/world.ts';
import { MESSAGE } from '../limits.ts';
import { Author, type Manner } from './author.ts';
import { commandData, type OptionValues } from './command-data.ts';
import { checkChoice, findComponent } from './find-component.ts';
import { InteractionHandle } from './interaction-handle.ts';
import { modalData, type FilledIn } from './modal-data.ts';
import { offeredCommands } from './offered-commands.ts';
import { Room } from './room.ts';

export interface PersonSettings {
  /** Language of their client. */
  readonly locale: string;
  readonly acknowledgeWithinMs: number;
}

/**
 * A person as a test plays them. Whatever Discord's own client would not let them do throws a
 * RangeError: it is a mistake in the test, not in the bot.
 */
export class Person extends Author {
  readonly #settings: PersonSettings;

  constructor(world: World, user: User, settings: PersonSettings) {
    super(world, user);
    this.#settings = settings;
  }

  /** At most 2,000 characters, as many as who does not pay Discord may write. */
  override async say(room: Room, text: string, manner: Manner = {}): Promise<Message> {
    checkLength(text);
    return await super.say(room, text, manner);
  }

  override async editMessage(message: Message, text: string): Promise<Message> {
    checkLength(text);
    return await super.editMessage(message, text);
  }

  /** The same person at a client that is set to another language. */
  speaking(locale: string): Person {
    return new Person(this.world, this.user, { ...this.#settings, locale });
  }

  /** Adds the app to their account, so that it can be used wherever they are. */
  installApp(): void {
    this.world.userInstalls.add(this.id);
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

  /** @param button - Its custom id, its label, or some of the text beside it. */
  click(message: Message, button: string): InteractionHandle {
    const entry = this.#entry(message);
    const found = findComponent(entry.message, button, (type) => type === ComponentType.Button);
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
    const found = findComponent(entry.message, menu, (type) => type !== ComponentType.Button);
    checkChoice(found, values);
    const data = { component_type: found.type, custom_id: found.custom_id ?? '', values };
    return this.#begin(message.channel_id, InteractionType.MessageComponent, data, entry);
  }

  /**
   * Sends a custom id that stands on no button of the message, as a client can that somebody has
   * changed: what is allowed is what the bot makes of it.
   *
   * @param values - For a menu.
   */
  forge(message: Message, customId: string, values?: readonly string[]): InteractionHandle {
    const kind = values === undefined ? ComponentType.Button : ComponentType.StringSelect;
    const data = {
      component_type: kind,
      custom_id: customId,
      ...(values === undefined ? {} : { values }),
    };
    return this.#begin(
      message.channel_id,
      InteractionType.MessageComponent,
      data,
      this.#entry(message),
    );
  }

  /**
   * Fills in the form an interaction has opened.
   *
   * @param filled - Custom id to a text, a radio button's value, or what is chosen in a menu. A field
   *   that is not named stays as the form shows it.
   * @param forgedId - A custom id to send instead of the form's, as a changed client can.
   */
  async submitModal(
    opened: InteractionHandle,
    filled: FilledIn = {},
    forgedId?: string,
  ): Promise<InteractionHandle> {
    const shown = await opened.modal();
    const modal = forgedId === undefined ? shown : { ...shown, custom_id: forgedId };
    const { interaction } = opened;
    const source = this.world.messages.get(interaction.payload.message?.id ?? '');
    const data = modalData(this.world, modal, filled, interaction.guildId);
    return this.#begin(
      interaction.channelId,
      InteractionType.ModalSubmit,
      data,
      source,
      interaction,
    );
  }

  /** The message as this person sees it; undefined when they do not. */
  sees(message: Message): Message | undefined {
    const entry = this.world.messages.get(message.id);
    return entry?.onlyFor === null || entry?.onlyFor === this.id ? entry.message : undefined;
  }

  /**
   * Opens a thread; in a forum that is a post, and the text is its first message.
   *
   * @param tags - Ids of tags of the forum.
   */
  async startThread(
    room: Room,
    name: string,
    text?: string,
    { tags = [] }: { readonly tags?: readonly string[] } = {},
  ): Promise<Room> {
    const isForum = room.channel.type === ChannelType.GuildForum;
    const applied = isForum ? { tags } : {};
    const options = { name, ownerId: this.id, ...applied };
    const thread = openThread(this.world, room.channel, options);
    const opened = new Room(this.world, thread.id);
    if (text !== undefined) await this.say(opened, text, isForum ? { id: thread.id } : {});
    return opened;
  }

  /** The commands this person is offered here, in their menus and behind `/`. */
  commandsIn(room: Room): readonly Command[] {
    return offeredCommands(this.world, this.id, room.channel);
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

  #entry(message: Message): MessageEntry {
    const entry = this.world.messages.get(message.id);
    if (entry === undefined || this.sees(message) === undefined) {
      throw new RangeError(`${this.user.username} sees no message ${message.id}`);
    }
    return entry;
  }

  #begin(
    channelId: string,
    type: InteractionType,
    data: object,
    message?: MessageEntry,
    openedBy?: Interaction,
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
      ...(openedBy === undefined ? {} : { openedBy }),
    });
    return new InteractionHandle(this.world, interaction.payload.id);
  }
}

function checkLength({ length }: string): void {
  if (length > MESSAGE.content) {
    throw new RangeError(`A message has at most ${MESSAGE.content} characters, got ${length}`);
  }
}
