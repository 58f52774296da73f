/** What a person does at the page: changes of what it shows, and acts that the server performs. */
import type { Command, Message } from 'discord-stand-in';
import type { ActOutcome } from '../protocol.ts';
import { askedStamp, lastAsked } from './asked.ts';
import { CommandActions } from './command-actions.ts';
import { draftsAt, withUnsent } from './drafts.ts';
import { withMentions } from './mentions.ts';
import { tooLong } from './message-length.ts';
import { send, type OwnAct } from './server-link.ts';
import type { PageState } from './state.ts';

/** Discord shows for ten seconds that somebody types; a client says it again before. */
const TYPING_AGAIN_MS = 8000;

export class Actions {
  readonly #read: () => PageState;
  readonly #write: (state: PageState) => void;
  /** What a person does with a command. */
  readonly command: CommandActions;
  #typedAt = -Infinity;

  constructor(read: () => PageState, write: (state: PageState) => void) {
    this.#read = read;
    this.#write = write;
    this.command = new CommandActions(read, this);
  }

  set(change: Partial<PageState>): void {
    this.#write({ ...this.#read(), ...change });
  }

  async act(act: OwnAct): Promise<ActOutcome> {
    const { me, locale } = this.#read();
    const outcome = await send({ ...act, as: me, locale });
    if (outcome.kind === 'refused') this.set({ notice: outcome.sentence });
    return outcome;
  }

  /** Another channel, or another person, who may be offered other commands. */
  async goTo(change: Partial<Pick<PageState, 'channel' | 'me' | 'locale'>>): Promise<void> {
    this.set({
      ...draftsAt(this.#read(), change),
      ...change,
      showsChannels: false,
      menu: null,
      select: null,
      editing: null,
      deleting: null,
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

  /** What cannot be sent is there again, with what came after it. */
  async say(): Promise<void> {
    const { text, me, channel, replyTo, world } = this.#read();
    const written = withMentions(text.trim(), world?.names ?? {});
    if (written === '') return;
    const notice = tooLong(written);
    if (notice !== null) return this.set({ notice });
    this.#typedAt = -Infinity;
    this.set({ text: '', replyTo: null, notice: null });
    const outcome = await this.act({
      kind: 'say',
      channel,
      text: written,
      ...(replyTo === null ? {} : { replyTo }),
    });
    if (outcome.kind !== 'refused') return;
    this.set(withUnsent(this.#read(), { me, channel }, { text, replyTo }));
  }

  async typing(): Promise<void> {
    const now = performance.now();
    if (now - this.#typedAt < TYPING_AGAIN_MS) return;
    this.#typedAt = now;
    await this.act({ kind: 'type', channel: this.#read().channel });
  }

  /** An edit that leaves nothing asks whether the message shall go. */
  async saveEdit(): Promise<void> {
    const { editing, world } = this.#read();
    if (editing === null) return;
    const text = withMentions(editing.text.trim(), world?.names ?? {});
    if (text === '') return this.set({ deleting: editing.message });
    const notice = tooLong(text);
    if (notice !== null) return this.set({ notice });
    this.set({ editing: null, notice: null });
    const outcome = await this.act({ kind: 'edit', message: editing.message, text });
    if (outcome.kind === 'refused' && this.#read().editing === null) this.set({ editing });
  }

  /** Opens a post in the forum, and goes there. */
  async post(name: string, text: string): Promise<void> {
    const { channel, world } = this.#read();
    const written = withMentions(text.trim(), world?.names ?? {});
    const notice = tooLong(written);
    if (notice !== null) return this.set({ notice });
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
