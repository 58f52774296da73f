/** What people do with the bot, one thing after the other at a steady rate. */
import type { DiscordServer, Message, Person, Room } from 'discord-stand-in';
import type { Ledger } from './ledger.ts';
import { oneOf } from './one-of.ts';

const PEOPLE = 60;
const ROOMS = 12;
/** The latest messages of each kind that something is done with. */
const REMEMBERED = 40;

const QUESTIONS = [
  'what is lime mortar?',
  'what is the Venice Charter?',
  'how do I clean marble?',
  'who pays for restoration?',
  'what is rising damp?',
  'who won the match?',
  'how is a listed building protected?',
  'what is the Nara Document?',
  'thanks, that helped',
  'why does timber rot?',
];

/** Question of a person, which may be edited or deleted later. */
interface Said {
  readonly person: Person;
  readonly message: Message;
  readonly isDirect: boolean;
}

interface Pressable {
  readonly custom_id?: string;
  readonly type?: number;
  readonly disabled?: boolean;
  readonly components?: readonly Pressable[];
  readonly accessory?: Pressable;
}

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
const BUTTON = 2;

export class Traffic {
  readonly #server: DiscordServer;
  readonly #ledger: Ledger;
  readonly #random: () => number;
  readonly #people: readonly Person[];
  readonly #rooms: readonly Room[];
  readonly #said: Said[] = [];
  /** Messages of the bot that everybody sees. */
  readonly #answers: Message[] = [];

  constructor(server: DiscordServer, ledger: Ledger, random: () => number) {
    this.#server = server;
    this.#ledger = ledger;
    this.#random = random;
    this.#people = Array.from({ length: PEOPLE }, (_, n) => server.person(`Reader ${n}`));
    this.#rooms = Array.from({ length: ROOMS }, (_, n) => server.addChannel(`room-${n}`));
    server.watch((change) => {
      if (change.kind !== 'message-created') return;
      const { message, onlyFor, guildId } = change.entry;
      const isAnswer = message.author.id === server.bot.id && message.components.length > 0;
      if (isAnswer && onlyFor === null && guildId !== null) keepLatest(this.#answers, message);
    });
  }

  /** Somebody does the next thing. */
  async next(): Promise<void> {
    const dice = this.#random();
    if (dice < 0.45)
      return this.#say('mention', oneOf(this.#rooms, this.#random), { mention: true });
    if (dice < 0.55) return this.#reply();
    if (dice < 0.65) {
      const person = oneOf(this.#people, this.#random);
      return this.#say('direct message', this.#server.directMessages(person), {}, person);
    }
    if (dice < 0.84) return this.#command();
    if (dice < 0.93) return this.#press();
    return dice < 0.97 ? this.#edit() : this.#delete();
  }

  async #say(
    kind: 'mention' | 'reply' | 'direct message',
    room: Room,
    how: { readonly mention?: boolean; readonly replyTo?: Message },
    person = oneOf(this.#people, this.#random),
  ): Promise<void> {
    const message = await person.say(room, this.#question(), how);
    this.#ledger.note(kind, message.id);
    keepLatest(this.#said, { person, message, isDirect: kind === 'direct message' });
  }

  #reply(): Promise<void> {
    const replyTo = this.#answer();
    return replyTo === undefined
      ? this.#say('mention', oneOf(this.#rooms, this.#random), { mention: true })
      : this.#say('reply', this.#server.room(replyTo.channel_id), { replyTo, mention: true });
  }

  async #command(): Promise<void> {
    const options = { question: this.#question(), private: this.#random() < 0.3 };
    const handle = oneOf(this.#people, this.#random).command(
      oneOf(this.#rooms, this.#random),
      'ask',
      options,
    );
    this.#ledger.note('/ask', handle.id, handle);
  }

  async #press(): Promise<void> {
    const answer = this.#answer();
    const buttons = buttonsOf(answer?.components ?? []);
    if (answer === undefined || buttons.length === 0) return this.#command();
    const handle = oneOf(this.#people, this.#random).click(answer, oneOf(buttons, this.#random));
    this.#ledger.note('button', handle.id, handle);
  }

  async #edit(): Promise<void> {
    const said = this.#takeSaid();
    if (said === undefined) return;
    const { person, message, isDirect } = said;
    const mention = isDirect ? '' : `<@${this.#server.bot.id}> `;
    this.#ledger.noteEdit(message.id);
    await person.editMessage(message, `${mention}${this.#question()}`);
  }

  async #delete(): Promise<void> {
    const said = this.#takeSaid();
    if (said === undefined) return;
    this.#ledger.noteDeletion(said.message.id);
    await said.person.deleteMessage(said.message);
  }

  /** One that nothing is done with any more. */
  #takeSaid(): Said | undefined {
    return this.#said.splice(Math.floor(this.#random() * this.#said.length), 1)[0];
  }

  /** As it is now; undefined where there is none, or it is gone. */
  #answer(): Message | undefined {
    const answer = this.#answers[Math.floor(this.#random() * this.#answers.length)];
    return answer && this.#server.room(answer.channel_id).current(answer);
  }

  #question(): string {
    return oneOf(QUESTIONS, this.#random);
  }
}

function keepLatest<T>(kept: T[], one: T): void {
  kept.push(one);
  if (kept.length > REMEMBERED) kept.shift();
}

/** Custom ids of the buttons that can be pressed. */
function buttonsOf(parts: readonly Pressable[]): readonly string[] {
  return parts.flatMap(({ type, custom_id: id, disabled, components = [], accessory }) => [
    ...(type === BUTTON && id !== undefined && disabled !== true ? [id] : []),
    ...buttonsOf(accessory === undefined ? components : [...components, accessory]),
  ]);
}
