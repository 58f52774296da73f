/** From the name of a command, with its options filled in, to its way to the bot. */
import type { ActOutcome } from '../protocol.ts';
import { slashEntries, type CommandEntry } from './command-entries.ts';
import type { OwnAct } from './server-link.ts';
import type { PageState } from './state.ts';

interface Page {
  set(change: Partial<PageState>): void;
  act(act: OwnAct): Promise<ActOutcome>;
}

export class CommandActions {
  readonly #read: () => PageState;
  readonly #page: Page;
  #asked = 0;

  constructor(read: () => PageState, page: Page) {
    this.#read = read;
    this.#page = page;
  }

  /** @param path - `settings channel add`; nothing happens where one is not offered it. */
  begin(path: string): void {
    const { offered, locale } = this.#read();
    const entry = slashEntries(offered, locale).find((one) => one.path === path);
    if (entry === undefined) this.#page.set({ notice: `You are not offered /${path} here.` });
    else this.pick(entry);
  }

  pick(entry: CommandEntry): void {
    this.#page.set({
      command: { entry, values: {}, names: {}, choosing: null },
      text: '',
      notice: null,
    });
  }

  async send(): Promise<void> {
    const { command, channel } = this.#read();
    if (command === null) return;
    const { path } = command.entry;
    const outcome = await this.#page.act({
      kind: 'command',
      channel,
      name: path,
      values: command.values,
    });
    if (outcome.kind === 'done') this.#page.set({ command: null, notice: null });
  }

  /** Asks the bot for choices of an option; the answer to what was typed last counts. */
  async choose(option: string, typed: string): Promise<void> {
    const { command, channel } = this.#read();
    if (command === null) return;
    const asked = ++this.#asked;
    const { [option]: _own, ...others } = command.values;
    const outcome = await this.#page.act({
      kind: 'autocomplete',
      channel,
      name: command.entry.path,
      option,
      typed,
      others,
    });
    const { command: now } = this.#read();
    if (asked !== this.#asked || now === null || outcome.kind !== 'choices') return;
    const { choices } = outcome;
    const isLate = choices === null;
    const choosing = { option, choices: choices ?? [], active: -1, isLate };
    this.#page.set({ command: { ...now, choosing } });
  }

  /** Choices that are still on their way come too late. */
  stopChoosing(): void {
    this.#asked += 1;
    const { command } = this.#read();
    if (command !== null) this.#page.set({ command: { ...command, choosing: null } });
  }
}
