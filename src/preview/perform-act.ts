/** What a person at the page does, done in the stand-in. */
import type { DiscordServer, InteractionHandle, Message, Person, Room } from 'discord-stand-in';
import type { ContentDesk } from './content-desk.ts';
import type { Act, ActOutcome } from './protocol.ts';
import type { WorldFeed } from './world-feed.ts';

/** Forms stay open for fifteen minutes; that many are not opened in them. */
const HANDLES_KEPT = 100;

const UNREADABLE = 'The folder of articles cannot be read; the terminal says why.';

const DONE: ActOutcome = { kind: 'done' };

export class Performer {
  readonly #server: DiscordServer;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #shown: Pick<WorldFeed, 'message' | 'turn' | 'turns'>;
  readonly #desk: () => ContentDesk | null;
  readonly #handles = new Map<string, InteractionHandle>();

  /** @param desk - Null while the articles are read, or when they cannot be. */
  constructor(
    server: DiscordServer,
    people: ReadonlyMap<string, Person>,
    shown: Pick<WorldFeed, 'message' | 'turn' | 'turns'>,
    desk: () => ContentDesk | null,
  ) {
    this.#desk = desk;
    this.#server = server;
    this.#people = people;
    this.#shown = shown;
  }

  async perform(act: Act): Promise<ActOutcome> {
    const person = this.#people.get(act.as)?.speaking(act.locale);
    if (person === undefined) return refused('There is nobody with this id.');
    try {
      return await this.#do(person, act);
    } catch (error) {
      // What Discord's own client would not let a person do.
      if (error instanceof RangeError) return refused(`${error.message}.`);
      throw error;
    }
  }

  async #do(person: Person, act: Act): Promise<ActOutcome> {
    switch (act.kind) {
      case 'say': {
        const replyTo = act.replyTo === undefined ? undefined : this.#found(act.replyTo);
        const manner = replyTo === undefined ? {} : { replyTo };
        await person.say(this.#room(act.channel), act.text, manner);
        return DONE;
      }
      case 'edit':
        await person.editMessage(this.#found(act.message), act.text);
        return DONE;
      case 'delete':
        await person.deleteMessage(this.#found(act.message));
        return DONE;
      case 'explain': {
        const desk = this.#desk();
        if (desk === null) return refused(UNREADABLE);
        const turn = this.#shown.turn(act.asked);
        if (turn === null) return refused('That question is gone.');
        return { kind: 'explained', explained: await desk.explain(turn) };
      }
      case 'overview': {
        const desk = this.#desk();
        if (desk === null) return refused(UNREADABLE);
        return { kind: 'overview', overview: desk.overview(this.#shown.turns) };
      }
      case 'type':
        person.startTyping(this.#room(act.channel));
        return DONE;
      case 'commands':
        return { kind: 'commands', commands: person.commandsIn(this.#room(act.channel)) };
      case 'command':
        return this.#begun(person.command(this.#room(act.channel), act.name, act.values));
      case 'autocomplete': {
        const room = this.#room(act.channel);
        const { name, option, typed, others } = act;
        const choices = await person.autocomplete(room, name, option, typed, others);
        return { kind: 'choices', choices };
      }
      case 'message-command': {
        const message = this.#found(act.message);
        return this.#begun(
          person.messageCommand(this.#room(message.channel_id), act.name, message),
        );
      }
      case 'click':
        return this.#begun(person.click(this.#found(act.message), act.customId));
      case 'select':
        return this.#begun(person.select(this.#found(act.message), act.customId, act.values));
      case 'submit': {
        const opened = this.#handles.get(act.interaction);
        if (opened?.interaction.userId !== person.id) {
          return refused('This form is not open any more; open it again.');
        }
        this.#handles.delete(act.interaction);
        return this.#begun(await person.submitModal(opened, act.filled));
      }
      case 'open-thread': {
        const room = this.#room(act.channel);
        return {
          kind: 'opened',
          channelId: (await person.startThread(room, act.name, act.text)).id,
        };
      }
      default:
        return act satisfies never;
    }
  }

  /** Remembered, in case that a form opens. */
  #begun(handle: InteractionHandle): ActOutcome {
    this.#handles.set(handle.id, handle);
    const [oldest] = this.#handles.keys();
    if (this.#handles.size > HANDLES_KEPT && oldest !== undefined) this.#handles.delete(oldest);
    return DONE;
  }

  #room(id: string): Room {
    const room = this.#server.room(id);
    // Throws where the channel is gone.
    void room.channel;
    return room;
  }

  #found(id: string): Message {
    const message = this.#shown.message(id);
    if (message === undefined) throw new RangeError('This message is gone');
    return message;
  }
}

function refused(sentence: string): ActOutcome {
  return { kind: 'refused', sentence };
}
