/** What a person does at the page: changes of what it shows, and acts that the server performs. */
import type { Command, Message } from 'discord-stand-in';
import type { Act, ActOutcome } from '../protocol.ts';
import { slashEntries, type CommandEntry } from './command-entries.ts';
import { send } from './server-link.ts';
import { askedStamp, lastAsked, type PageState } from './state.ts';

type ActOf = Act extends infer One ? (One extends Act ? Omit<One, 'as' | 'locale'> : never) : never;

/** Discord shows for ten seconds that somebody types; a client says it again before. */
const TYPING_AGAIN_MS = 8000;

export class Actions {
  readonly #read: () => PageState;
  readonly #write: (state: PageState) => void;
  #typedAt = -Infinity;
  #asked = 0;

  constructor(read: () => PageState, write: (state: PageState) => void) {
    this.#read = read;
    this.#write = write;
  }

  set(change: Partial<PageState>): void {
    this.#write({ ...this.#read(), ...change });
  }

  async act(act: ActOf): Promise<ActOutcome> {
    const { me, locale } = this.#read();
    const outcome = await send({ ...act, as: me, locale });
    if (outcome.kind === 'refused') this.set({ notice: outcome.sentence });
    return outcome;
  }

  /** Another channel, or another person, who may be offered other commands. */
  async goTo(change: Partial<Pick<PageState, 'channel' | 'me' | 'locale'>>): Promise<void> {
    this.set({
      ...change,
      showsChannels: false,
      menu: null,
      select: null,
      replyTo: null,
      editing: null,
      command: null,
      newPost: false,
      notice: null,
    });
    await this.refreshCommands();
  }

  /** Somebody else, who cannot read the direct messages one is at. */
  async become(me: string): Promise<void> {
    const { world, channel } = this.#read();
    const here = world?.channels.find(({ id }) => id === channel);
    const isDirect = here?.recipients !== undefined;
    const theirs = world?.channels.find(({ recipients }) => recipients?.[0]?.id === me);
    await this.goTo({ me, ...(isDirect ? { channel: theirs?.id ?? '' } : {}) });
  }

  async refreshCommands(): Promise<void> {
    const { channel, world } = this.#read();
    if (world === null || channel === '') return;
    const outcome = await send({
      kind: 'commands',
      channel,
      as: this.#read().me,
      locale: this.#read().locale,
    });
    if (outcome.kind === 'commands' && this.#read().channel === channel) {
      this.set({ offered: outcome.commands as readonly Command[] });
    }
  }

  async say(): Promise<void> {
    const { text, channel, replyTo, world } = this.#read();
    const written = withMentions(text.trim(), world?.names ?? {});
    if (written === '') return;
    this.#typedAt = -Infinity;
    this.set({ text: '', replyTo: null, notice: null });
    await this.act({
      kind: 'say',
      channel,
      text: written,
      ...(replyTo === null ? {} : { replyTo }),
    });
  }

  async typing(): Promise<void> {
    const now = performance.now();
    if (now - this.#typedAt < TYPING_AGAIN_MS) return;
    this.#typedAt = now;
    await this.act({ kind: 'type', channel: this.#read().channel });
  }

  async saveEdit(): Promise<void> {
    const { editing, world } = this.#read();
    if (editing === null) return;
    this.set({ editing: null });
    const text = withMentions(editing.text.trim(), world?.names ?? {});
    if (text !== '') await this.act({ kind: 'edit', message: editing.message, text });
  }

  /** @param path - `settings channel add`; nothing happens where one is not offered it. */
  beginCommand(path: string): void {
    const { offered, locale } = this.#read();
    const entry = slashEntries(offered, locale).find((one) => one.path === path);
    if (entry === undefined) this.set({ notice: `You are not offered /${path} here.` });
    else this.pick(entry);
  }

  pick(entry: CommandEntry): void {
    this.set({ command: { entry, values: {}, choosing: null }, text: '', notice: null });
  }

  async sendCommand(): Promise<void> {
    const { command, channel } = this.#read();
    if (command === null) return;
    const { path } = command.entry;
    const outcome = await this.act({
      kind: 'command',
      channel,
      name: path,
      values: command.values,
    });
    if (outcome.kind === 'done') this.set({ command: null, notice: null });
  }

  /** Asks the bot for choices of an option; the answer to what was typed last counts. */
  async choose(option: string, typed: string): Promise<void> {
    const { command, channel } = this.#read();
    if (command === null) return;
    const asked = ++this.#asked;
    const { [option]: _own, ...others } = command.values;
    const outcome = await this.act({
      kind: 'autocomplete',
      channel,
      name: command.entry.path,
      option,
      typed,
      others,
    });
    const { command: now } = this.#read();
    if (asked !== this.#asked || now === null || outcome.kind !== 'choices') return;
    const choosing = { option, choices: outcome.choices ?? [], active: -1 };
    this.set({ command: { ...now, choosing } });
  }

  /** Choices that are still on their way come too late. */
  stopChoosing(): void {
    this.#asked += 1;
    const { command } = this.#read();
    if (command !== null) this.set({ command: { ...command, choosing: null } });
  }

  /** Opens a post in the forum, and goes there. */
  async post(name: string, text: string): Promise<void> {
    const { channel, world } = this.#read();
    const written = withMentions(text, world?.names ?? {});
    const outcome = await this.act({ kind: 'open-thread', channel, name, text: written });
    if (outcome.kind === 'opened') await this.goTo({ channel: outcome.channelId });
  }

  /** Brings the open pane in step with the last question and with the articles. */
  async refreshPane(): Promise<void> {
    const { pane } = this.#read();
    if (pane === 'content') {
      const outcome = await this.act({ kind: 'overview' });
      if (outcome.kind === 'overview') this.set({ overview: outcome.overview });
    }
    if (pane !== 'why') return;
    const asked = lastAsked(this.#read());
    const stamp = askedStamp(this.#read());
    if (asked === null) return this.set({ why: null });
    const outcome = await this.act({ kind: 'explain', asked });
    // Another may have been asked meanwhile, or the same in other words.
    const isLast = stamp === askedStamp(this.#read());
    if (outcome.kind === 'explained' && isLast) this.set({ why: outcome.explained });
  }

  /** Sends a private message away; only this client knows. */
  dismiss(message: string): void {
    this.set({ dismissed: new Set([...this.#read().dismissed, message]) });
  }

  async run(name: string, message: Message): Promise<void> {
    this.set({ menu: null });
    await this.act({ kind: 'message-command', name, message: message.id });
  }
}

/** `@Docent` → `<@1>`: names are what people write, ids what Discord sends. */
export function withMentions(text: string, names: Readonly<Record<string, string>>): string {
  let written = text;
  for (const [id, name] of Object.entries(names)) {
    written = written.replaceAll(`@${name}`, `<@${id}>`);
  }
  return written;
}

/** The other way, for who edits. */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/<@(\d+)>/g, (mention, id: string) => {
    const name = names[id];
    return name === undefined ? mention : `@${name}`;
  });
}
